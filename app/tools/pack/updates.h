// The commands that sign packs and bring them to a fleet.
#pragma once

#include <updates/minisignkey.h>

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace belvedere::tools {

void addUpdateOptions(QCommandLineParser &parser);
// How they are called, for the help.
QString updateUsage();
// The exit code when the first word is one of them: keygen, sign, verify, diff, patch, publish, rollback.
std::optional<int> updateCommand(const QStringList &words, const QCommandLineParser &parser);

// The key that --secret-key names, with its password.
Result<updates::SecretKey> openSecretKey(const QCommandLineParser &parser);

// Each returns the exit code of the program.
int keygenCommand(const QCommandLineParser &parser);
int signCommand(const QString &file, const QCommandLineParser &parser);
int verifyCommand(const QString &file, const QCommandLineParser &parser);
int diffCommand(const QString &oldPack, const QString &newPack, const QString &delta);
int patchCommand(const QString &oldPack, const QString &delta, const QString &newPack);
int publishCommand(const QString &folder, const QString &pack, const QCommandLineParser &parser);
int rollbackCommand(const QString &dataFolder);

} // namespace belvedere::tools
