// What of a visit is counted when it has ended (app/statistics/COUNTERS.md). It is in memory alone and dies with it.
#pragma once

#include <shell/route.h>

#include <core/language.h>
#include <quiz/way.h>
#include <statistics/visitcounts.h>

#include <QSet>

namespace belvedere::shell {

// Kinds of contact, as counters.json names them.
enum class ContactKind { Talk, Desk, Request, Moel };

class VisitLog
{
public:
    void saw(Route::Place place);
    void finishedGame(quiz::Way way);
    // An answer to what is typed now, which may be corrected; it stands when the field is emptied or left.
    void searched(bool found);
    void settleSearch();
    // Ids of counters.json: what is not one of them, or empty, is counted as not said.
    void contacted(ContactKind kind, const QString &situation = {}, const QString &channel = {}, const QString &sex = {});

    // Told afterwards, and perhaps again: of who was sent to monorientationenligne, or of who asked the region, whose channel is known.
    void described(bool national, const QString &channel, const QString &sex);

    statistics::VisitCounts counts(Language language) const;

private:
    enum class Search { None, Found, Nothing };
    struct Contact {
        QString kind, situation, channel, sex;
    };
    QSet<QString> m_pages;
    QString m_game; // empty: none was finished
    Search m_search = Search::None;
    Search m_typed = Search::None; // of what is typed now
    QVector<Contact> m_contacts;
};

} // namespace belvedere::shell
