// The communes: a CSV table, the JSON of a package, and positions. The first byte says which.
#include "fuzz.h"

#include <content/gazetteer.h>

#include <QDir>

using namespace belvedere;
using namespace belvedere::content;

namespace {

// A folder in memory with one file of each kind that a build reads.
class Sources
{
public:
    Sources() : m_folder(QStringLiteral("/dev/shm/belvedere-fuzz-XXXXXX"))
    {
        fuzz::require(QDir(m_folder.path()).mkdir(QStringLiteral("json")), "room in /dev/shm");
        write(QStringLiteral("json/epci.json"), R"([{"code":"200070753","membres":[{"code":"63226"},{"code":"63035"}]}])");
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "room in /dev/shm");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

void checkAll(Gazetteer gazetteer, ImportReport &report)
{
    completePositions(gazetteer, report);
    for (const GazetteerEntry &entry : std::as_const(gazetteer.entries)) {
        fuzz::require(places::isInseeCode(entry.commune.insee) && !entry.commune.name.isEmpty(), "a commune has a code and a name");
        fuzz::require(places::isPlausible(entry.commune.position), "its position is on the globe");
        for (const QString &code : entry.commune.postcodes)
            fuzz::require(places::isPostcode(code), "its postcodes are such");
        fuzz::require(gazetteer.find(entry.commune.insee) == &entry, "it is found by its code");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Sources sources;
    if (size == 0)
        return 0;
    const QByteArray input = fuzz::bytes(data + 1, size - 1);
    ImportReport report;
    Result<Gazetteer> read;
    if (data[0] == 'p') {
        static const QString sound = sources.write(QStringLiteral("sound.csv"),
            "insee,nom,codes_postaux,latitude,longitude\n63226,Mur-sur-Allier,63111 63115,,\n63035,Ici,63116,45.7,3.1\n");
        read = readGazetteer(sound, report);
        if (!read || !addPositions(*read, sources.write(QStringLiteral("cities.json"), input), report))
            return 0;
    } else if (data[0] == 'j') {
        sources.write(QStringLiteral("json/communes.json"), input);
        read = readGazetteer(sources.path(QStringLiteral("json")), report);
    } else {
        read = readGazetteer(sources.write(QStringLiteral("communes.csv"), input), report);
    }
    if (read)
        checkAll(std::move(*read), report);
    else
        fuzz::require(!read.error().file.isEmpty() && !read.error().detail.isEmpty(), "a refusal says what and where");
    return 0;
}
