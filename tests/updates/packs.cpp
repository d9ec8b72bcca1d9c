#include "packs.h"

#include <content/packbuilder.h>
#include <content/packfile.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace packs {
namespace {

QByteArray fiche(int number, int edition)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray said = number == 7 ? " Edition " + QByteArray::number(edition) + '.' : QByteArray();
    return "<metier><identifiant>MET." + n + "</identifiant><nom_metier>boulanger/ère " + n + "</nom_metier>"
           "<libelle_feminin>boulangère " + n + "</libelle_feminin><libelle_masculin>boulanger " + n + "</libelle_masculin>"
           "<nature_travail><![CDATA[<p>Elle pétrit " + n + " pains." + said + "</p>]]></nature_travail>"
           "<centres_interet><centre_interet><id>T-IDEO2.4824</id><libelle>être au contact de la nature</libelle>"
           "</centre_interet></centres_interet></metier>\n";
}

} // namespace

QString build(const QString &path, int edition)
{
    QTemporaryDir folder;
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metiers>\n";
    for (int n = 1; n <= 40; ++n)
        xml += fiche(n, edition);
    const QString source = folder.filePath(QStringLiteral("export.xml"));
    if (!write(source, xml + "</metiers>\n"))
        qFatal("cannot write the test's own file");
    const belvedere::content::BuildRequest request{
        {source}, BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"),
        QStringLiteral("Essai %1").arg(edition), path};
    belvedere::content::BuildReport report;
    if (const auto built = belvedere::content::buildPack(request, false, {}, report); !built)
        qFatal("%s", qPrintable(built.error().text()));
    return report.digest;
}

QString digestOf(const QString &path)
{
    const auto file = belvedere::content::verifyPackFile(path);
    return file ? file->digest : QString();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray mixedBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size + 4, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

} // namespace packs
