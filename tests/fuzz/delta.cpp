// A delta between packs: as it came, and a sound one with a few bytes changed.
#include "fuzz.h"

#include <updates/delta.h>

using namespace belvedere;
using namespace belvedere::updates;

namespace {

struct Files {
    QTemporaryDir folder{QStringLiteral("/dev/shm/belvedere-fuzz-XXXXXX")};
    QByteArray fresh;
    QByteArray sound;

    QString at(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(at(name));
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "room in /dev/shm");
    }
    QByteArray read(const char *name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Files()
    {
        QByteArray old;
        for (int i = 0; i < 3000; ++i)
            old += QByteArray::number(i * 7919);
        fresh = old.mid(500, 8000) + "what is new" + old;
        write("old", old);
        write("new", fresh);
        fuzz::require(makeDelta(at("old"), at("new"), at("delta")).has_value(), "a delta is made");
        sound = read("delta");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Files files;
    constexpr qint64 most = 1 << 20;
    const QByteArray input = fuzz::bytes(data, size);
    for (const QByteArray &delta : {input, fuzz::edited(files.sound, input)}) {
        files.write("delta", delta);
        QFile::remove(files.at("out"));
        const bool applied = applyDelta(files.at("old"), files.at("delta"), files.at("out"), most).has_value();
        fuzz::require(applied == QFile::exists(files.at("out")), "a file comes out when it is said so, and only then");
        fuzz::require(files.read("out").size() <= most, "no more comes out than is expected");
        fuzz::require(delta != files.sound || files.read("out") == files.fresh, "a sound delta makes the new file");
        fuzz::require(!QFile::exists(files.at("out.part")), "no half of a file is left");
    }
    return 0;
}
