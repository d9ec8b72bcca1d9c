// Pages of documents, decoded by a process apart that may die alone (README.md).
#pragma once

#include <preview/page.h>

#include <QFuture>
#include <QObject>

#include <memory>

namespace belvedere::preview {

class Previewer : public QObject
{
    Q_OBJECT
public:
    static constexpr int patienceMs = 30'000;

    // `program`: the path of belvedere-preview; empty: beside the running program.
    explicit Previewer(QString program = {}, QObject *parent = nullptr);
    ~Previewer() override; // what is under way is ended, and answered Cancelled

    // `kind`: "pdf", "png", "jpg". `page` from 0, `width` of the picture in pixels. Asynchronous, on the thread that made
    // it; one at a time: the one before is ended and answered Cancelled. Malformed: broken; Refused: it wants a
    // password; TooMany: too large to be shown; TimedOut; Internal: the process died.
    QFuture<Result<PageShown>> page(const QByteArray &document, const QString &kind, int page, int width);

private:
    class Work;
    const QString m_program;
    std::unique_ptr<Work> m_work;
};

} // namespace belvedere::preview
