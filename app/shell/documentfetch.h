// Documents of a classeur that was found again and that are not here yet: asked for, and asked for again by itself
// while the line is down.
#pragma once

#include <core/result.h>

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace belvedere::shell {

class DocumentFetch : public QObject
{
    Q_OBJECT
public:
    struct Ways {
        std::function<QSet<QString>()> missing; // digests, now
        std::function<QFuture<Result<QByteArray>>(const QString &digest)> ask;
        std::function<void(const QString &digest, const QByteArray &bytes)> take;
    };
    struct Pauses { // ms; doubled each time
        int first = 5'000;
        int longest = 300'000;
    };
    // What is answered after its death is for nobody.
    DocumentFetch(Ways ways, const Pauses &pauses, QObject *parent);

    // One after another would be slower: all are asked for. What the line or the server refused for a while is asked
    // for again after a pause; what is not there, or cannot be opened, is not.
    void begin();

private:
    void came(const QString &digest, const Result<QByteArray> &bytes);

    const Ways m_ways;
    const Pauses m_pauses;
    QTimer m_again;
    QSet<QString> m_asked; // not answered yet
    QSet<QString> m_lost;  // of no use to ask again
    int m_failures = 0;
};

} // namespace belvedere::shell
