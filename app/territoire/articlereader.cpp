#include <territoire/territoirereader.h>

#include <territoire/reader_p.h>

namespace belvedere::territoire {

Status readAbout(QSqlDatabase &db, const QString &kind, qint64 n, About &about)
{
    content::Statement row(db, QStringLiteral("SELECT target, id FROM about WHERE kind = ? AND n = ? ORDER BY target, id"));
    return row.each({kind, n}, [&] {
        const QString target = row.text(0);
        (target == u"departement" ? about.departements
         : target == u"groupe"    ? about.groupes
         : target == u"secteur"   ? about.secteurs
                                  : about.poles)
            .append(row.text(1));
    });
}

Result<QVector<Article>> articlesOf(QSqlDatabase &db, Article::Kind kind, const QString &departement)
{
    content::Statement row(db, QStringLiteral("SELECT n, id, title, body, site, source, published FROM article a WHERE kind = ? "
                                              "AND EXISTS (SELECT 1 FROM about WHERE kind = 'article' AND n = a.n "
                                              "AND target = 'departement' AND id IN (?, '*')) ORDER BY published DESC, n"));
    const QString word = kind == Article::Kind::Pole ? QStringLiteral("pole") : QStringLiteral("note");
    QVector<Article> articles;
    QVector<qint64> rows;
    Status done = row.each({word, departement}, [&] {
        rows.append(row.bigInteger(0));
        articles.append({row.text(1), row.text(2), row.text(3).split(u'\n'), row.text(4), {},
                         {row.text(5), QDate::fromString(row.text(6), Qt::ISODate)}});
    });
    for (qsizetype at = 0; done && at < rows.size(); ++at)
        done = readAbout(db, QStringLiteral("article"), rows.at(at), articles[at].about);
    if (!done)
        return fail(done.error());
    return articles;
}

} // namespace belvedere::territoire
