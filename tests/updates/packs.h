// Small packs made for the tests by the road of a region, and bytes that differ everywhere.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QString>

namespace packs {

// A pack of some fiches and the quiz of the project, under a megabyte; another edition has the same
// fiches with one of them changed. Its digest.
QString build(const QString &path, int edition = 1);
// The digest of a pack file, empty when it is not whole.
QString digestOf(const QString &path);

bool write(const QString &path, const QByteArray &bytes);
QByteArray read(const QString &path);
QByteArray mixedBytes(qsizetype size, quint32 seed = 1);

} // namespace packs
