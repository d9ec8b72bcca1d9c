// The figures, pôles de compétitivité and notes of a territory. The first byte says which: t, c (CSV), j, n.
#include "fuzz.h"

#include <content/connection.h>
#include <content/schema.h>
#include <content/sql.h>
#include <territoire/articleimport.h>
#include <territoire/tensionimport.h>
#include <territoire/territoiresection.h>

#include <QBuffer>

using namespace belvedere;
using namespace belvedere::territoire;

namespace {

// A pack with a pôle, a groupe and nothing else, that each input is written into and rolled back from.
class PackOfNothing
{
public:
    PackOfNothing()
    {
        fuzz::needApplication();
        auto made = content::Connection::create(m_file.path());
        fuzz::require(made.has_value(), "a new pack");
        m_pack = std::move(*made);
        const bool filled = content::migrate(db()).has_value()
            && content::executeScript(db(), TerritoireSection({}).schema()).has_value()
            && content::execute(db(), QStringLiteral("INSERT INTO pole VALUES (1, 'aider', 'Aider', 'Help', '', '')")).has_value()
            && content::execute(db(), QStringLiteral("INSERT INTO groupe VALUES (1, 'soin', 'aider', 'Soin', 'Care', '', '')")).has_value();
        fuzz::require(filled, "its tables");
    }
    QSqlDatabase &db() { return m_pack->db(); }

private:
    fuzz::InputFile m_file;
    std::unique_ptr<content::Connection> m_pack;
};

Status import(char format, QIODevice &device, const Subjects &subjects, content::SectionWork &work)
{
    switch (format) {
    case 'j': return importPolesJson(device, QStringLiteral("input"), subjects, work);
    case 'c': return importPolesCsv(device, QStringLiteral("input"), subjects, work);
    case 'n': return importNotes(device, QStringLiteral("input"), subjects, work);
    default: return importTension(device, QStringLiteral("input"), subjects, work);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static PackOfNothing pack;
    static const Subjects subjects = *Subjects::load(pack.db());
    if (size == 0)
        return 0;
    QByteArray input = fuzz::bytes(data + 1, size - 1);
    QBuffer device(&input);
    device.open(QIODevice::ReadOnly);
    fuzz::require(pack.db().transaction(), "a transaction");
    {
        content::SearchWriter search(pack.db());
        const StopFlag stop = false;
        const content::Progress progress;
        content::ImportReport report;
        content::SectionWork work{pack.db(), search, stop, progress, report};
        const Status done = import(static_cast<char>(data[0]), device, subjects, work);
        if (!done)
            fuzz::require(!done.error().file.isEmpty() && !done.error().detail.isEmpty(), "a refusal says what and where");
        else
            fuzz::require(report.kept + report.merged + report.skipped <= report.read, "nothing is kept that was not read");
    }
    fuzz::require(pack.db().rollback(), "nothing of it stays");
    return 0;
}
