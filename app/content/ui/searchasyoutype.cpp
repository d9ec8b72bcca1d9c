#include <content/ui/searchasyoutype.h>

#include <core/whendone.h>

namespace belvedere::content::ui {

SearchAsYouType::SearchAsYouType(Find find, QObject *parent) : QObject(parent), m_find(std::move(find))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchAsYouType::search);
}

void SearchAsYouType::type(const QString &text)
{
    const QString query = text.simplified();
    if (query == m_query)
        return;
    m_query = query;
    ++m_turn; // what is under way comes too late
    if (query.isEmpty()) {
        m_pause.stop();
        Q_EMIT cleared();
    } else {
        m_pause.start();
    }
}

void SearchAsYouType::searchNow()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    search();
}

void SearchAsYouType::repeat()
{
    if (m_query.isEmpty())
        return;
    m_pause.stop();
    ++m_turn;
    search();
}

void SearchAsYouType::search()
{
    whenDone(m_find(m_query), this, [this, turn = m_turn, query = m_query](const Result<SearchAnswer> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            Q_EMIT found(query, *answer);
        else if (answer.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(answer.error().kind);
    });
}

} // namespace belvedere::content::ui
