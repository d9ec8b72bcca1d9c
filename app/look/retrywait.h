// The wait after a wrong code, told second by second in the same words everywhere.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace belvedere::look {

class RetryWait : public QObject
{
    Q_OBJECT
public:
    using Say = std::function<void(const QString &words, bool trouble)>;
    // `say` shows a sentence on the page of `parent`: at once, each second, and when one may try again.
    RetryWait(Say say, QObject *parent);

    void begin(int seconds); // in place of the one before; 0 or less: one may try again at once
    bool isOver() const { return m_left == 0; }
    // What `say` is given is one more second of a wait that was told before: it is shown, and not said aloud again.
    bool isCounting() const { return m_isCounting; }

Q_SIGNALS:
    void over();

private:
    void tell();

    const Say m_say;
    QTimer m_tick;
    int m_left = 0; // seconds
    bool m_isCounting = false;
};

} // namespace belvedere::look
