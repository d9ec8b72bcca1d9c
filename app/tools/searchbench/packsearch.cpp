#include "contender.h"

#include <content/pack.h>
#include <content/sql.h>

namespace belvedere::tools {
namespace {

class PackSearch : public Contender
{
public:
    explicit PackSearch(std::unique_ptr<content::Pack> pack) : m_pack(std::move(pack)) {}
    QString name() const override { return QStringLiteral("pack (FTS5, stems, lexicon)"); }
    QStringList metiers(const QString &typed, int) override
    {
        QStringList ids;
        const auto answer = m_pack->search(typed, 16);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        for (const auto &hit : answer->hits) {
            if (hit.kind == content::EntryKind::Metier)
                ids.append(hit.id);
        }
        return ids;
    }

private:
    std::unique_ptr<content::Pack> m_pack;
};

} // namespace

Entries entriesOf(const content::Pack &pack)
{
    Entries entries;
    content::Statement rows(pack.database(), QStringLiteral(
        "SELECT id, title, detail, names, synonyms, phrase, body, topics FROM entry WHERE kind = 1 ORDER BY n"));
    if (const Status done = rows.run({}); !done)
        qFatal("%s", qPrintable(done.error().text()));
    while (rows.next())
        entries.append({content::EntryKind::Metier, rows.text(0), rows.text(1), rows.text(2),
                        rows.text(3).split(u'\n', Qt::SkipEmptyParts), rows.text(4).split(u'\n', Qt::SkipEmptyParts),
                        rows.text(5), rows.text(6), rows.text(7).split(u'\n', Qt::SkipEmptyParts)});
    return entries;
}

std::unique_ptr<Contender> packContender(const QString &path)
{
    auto pack = content::Pack::open(path);
    if (!pack)
        qFatal("%s", qPrintable(pack.error().text()));
    return std::make_unique<PackSearch>(std::move(*pack));
}

} // namespace belvedere::tools
