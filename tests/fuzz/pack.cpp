// A pack, changed: as it came, and sealed again so that its tables are read whatever they hold.
#include "fuzz.h"

#include <content/guidereader.h>
#include <content/pack.h>
#include <content/packfile.h>
#include <content/packwriter.h>

using namespace belvedere;
using namespace belvedere::content;

namespace {

Fiche fullFiche(const QString &id)
{
    Fiche fiche;
    fiche.summary.id = id;
    fiche.summary.feminine = QStringLiteral("boulangère");
    fiche.summary.masculine = QStringLiteral("boulanger");
    fiche.summary.memberships.append({QStringLiteral("cultures"), 1.0});
    fiche.nature = QStringLiteral("<p>Elle pétrit.</p>");
    fiche.formatsCourts.append({QStringLiteral("type"), QStringLiteral("nom"), QStringLiteral("<p>Du pain.</p>")});
    fiche.synonymes.append({QStringLiteral("mitron"), QStringLiteral("mitronne"), QStringLiteral("mitron")});
    fiche.associes.append({QStringLiteral("MET.2"), QStringLiteral("pâtissier/ère"), true});
    fiche.centres = fiche.secteurs = fiche.statuts = fiche.formations = {{QStringLiteral("T.1"), QStringLiteral("a")}};
    fiche.publications.append({QStringLiteral("1"), QStringLiteral("titre"), {}, {}, {}});
    fiche.sources.append({QStringLiteral("https://example.org"), QStringLiteral("b")});
    return fiche;
}

// The database of a small pack, without its trailer.
QByteArray soundDatabase(const QString &path)
{
    GuideSource source;
    const QByteArray tree = R"({"schema":1,"poles":[{"id":"nature","name":{"fr":"a","en":"b"},"phrase":{"fr":"a","en":"b"},
        "groupes":[{"id":"cultures","name":{"fr":"a","en":"b"},"phrase":{"fr":"a","en":"b"}}]}],"centres":{}})";
    fuzz::require(readTree(tree, QStringLiteral("tree.json"), source).has_value(), "the tree of the target is sound");
    auto writer = PackWriter::create(path);
    fuzz::require(writer.has_value() && (*writer)->addGuide(source.guide) && (*writer)->addFiche(fullFiche(QStringLiteral("MET.1")))
                      && (*writer)->addFiche(fullFiche(QStringLiteral("MET.2"))) && (*writer)->finish(QStringLiteral("t"), {}),
                  "the pack of the target is written");
    writer->reset();
    QFile file(path);
    fuzz::require(file.open(QIODevice::ReadOnly), "the pack of the target is read");
    return file.readAll();
}

void readEverything(const QString &path)
{
    const auto pack = Pack::open(path);
    if (!pack)
        return;
    (void)(*pack)->guide();
    if (const auto metiers = (*pack)->metiers(); metiers) {
        for (const auto &metier : metiers->mid(0, 10))
            (void)(*pack)->fiche(metier.id);
    }
    (void)(*pack)->fiche(QStringLiteral("MET.1"));
    for (const auto &query : {QStringLiteral("boul"), QStringLiteral("pain pétrit")})
        (void)(*pack)->search(query, 10);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::needApplication();
    static const fuzz::InputFile file;
    static const QByteArray sound = soundDatabase(file.path());
    const QByteArray input = fuzz::bytes(data, size);
    readEverything(file.write(input));
    const QByteArray changed = fuzz::edited(sound, input);
    if (changed != sound)
        fuzz::require(!verifyPackFile(file.write(changed)).has_value(), "what is not sealed is not opened");
    file.write(changed);
    fuzz::require(sealPackFile(file.path()).has_value(), "any file can be sealed");
    readEverything(file.path());
    return 0;
}
