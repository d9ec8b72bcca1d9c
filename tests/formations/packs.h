// Small packs with formations, made for the tests.
#pragma once

#include <content/pack.h>
#include <content/packbuilder.h>
#include <formations/formationsection.h>

#include <QTemporaryDir>

namespace belvedere::formations::testing {

// A fiche that names formations and has codes of the ROME; its level is an id of niveau_acces_min.
struct SmallMetier {
    QByteArray id, name;
    QByteArray niveau = "REF.413";
    QList<QByteArray> romes = {};
    QList<QByteArray> formations = {}; // ids
};
QByteArray fichesOf(const QList<SmallMetier> &metiers);

struct PackRequest {
    QList<SmallMetier> metiers = {{"MET.1", "boulanger"}};
    QList<QByteArray> records = {}; // IDEO exports, whole files
    QList<QByteArray> offers = {};  // LHÉO files, whole
    QByteArray communes = {};       // a CSV table; may be empty
};

class BuiltPack
{
public:
    explicit BuiltPack(const PackRequest &request);

    Status status;               // of the build
    content::ImportReport report; // of the formations
    std::unique_ptr<content::Pack> pack; // null when the build failed
    QSqlDatabase &db() { return pack->database(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.pack")); }
    QString say() const;

private:
    QString write(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
};

} // namespace belvedere::formations::testing
