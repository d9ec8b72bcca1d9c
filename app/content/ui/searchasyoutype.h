// A search at each pause of the typing. Only the answer to the last thing typed is ever given.
#pragma once

#include <content/pack.h>

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace belvedere::content::ui {

class SearchAsYouType : public QObject
{
    Q_OBJECT
public:
    using Find = std::function<QFuture<Result<SearchAnswer>>(const QString &query)>;

    static constexpr int pauseMs = 120;

    explicit SearchAsYouType(Find find, QObject *parent = nullptr);

    QString query() const { return m_query; }
    void type(const QString &text); // spaces around it do not count
    void searchNow();               // without waiting for the pause
    void repeat();                  // the same again, asked otherwise

Q_SIGNALS:
    void cleared(); // nothing is typed any more
    void found(const QString &query, const belvedere::content::SearchAnswer &answer);
    void failed(belvedere::ErrorKind kind);

private:
    void search();

    Find m_find;
    QString m_query;
    QTimer m_pause;
    quint64 m_turn = 0; // of the last thing typed
};

} // namespace belvedere::content::ui
