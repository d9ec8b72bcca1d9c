// After a class session: its picture without names, on paper, on a stick, and away.
#include <shell/classroom.h>

#include <shell/teacherfiles.h>

#include <core/whendone.h>
#include <look/paper.h>
#include <seance/ui/summarypage.h>

#include <QTimer>
#include <QtConcurrentRun>

namespace belvedere::shell {

namespace desk = seance::ui::teacher;
using seance::Host;

desk::SummaryPage *Classroom::buildSummary(look::Theme &theme)
{
    const QDate day = m_day.isValid() ? m_day : m_clock.now().toLocalTime().date();
    const desk::ClassSummary summary = desk::summaryOf(m_host->pupils(), m_host->scenario(), day, m_settings.centreName, {m_knows.pole, m_knows.metier}, m_host->hiddenWords());
    auto *page = new desk::SummaryPage(theme, summary, day.addDays(m_settings.seanceKeptDays), true);
    connect(page, &desk::SummaryPage::printRequested, this, &Classroom::printRequested);
    const QString name = QStringLiteral("seance-") + day.toString(Qt::ISODate);
    connect(page, &desk::SummaryPage::pdfRequested, this, [this, page, name](const QString &html) {
        whenDone(QtConcurrent::run([html] { return look::pdfOf(html, look::Pages::One); }), page, [this, page, name](const Result<QByteArray> &pdf) {
            if (pdf)
                takeAway(name + QStringLiteral(".pdf"), *pdf, page);
            else
                page->say(false, tr("The page could not be made. Try again."));
        });
    });
    connect(page, &desk::SummaryPage::csvRequested, this, [this, page, name](const QByteArray &csv) { takeAway(name + QStringLiteral(".csv"), csv, page); });
    connect(page, &desk::SummaryPage::forgetRequested, this, [this] {
        m_host->end(m_clock.now()); // its time is over
        m_host.release()->deleteLater();
        QTimer::singleShot(0, this, [this] { Host::forgetOver(m_clock, m_folder); });
        Q_EMIT openRequested({Route::Place::SeanceDoor});
    });
    connect(page, &desk::SummaryPage::againRequested, this, [this] { Q_EMIT openRequested({Route::Place::SeanceDoor}); });
    return page;
}

void Classroom::takeAway(const QString &name, const QByteArray &bytes, desk::SummaryPage *page)
{
    const auto written = QtConcurrent::run([name, bytes]() -> Result<QString> {
        const QString folder = folderForFiles();
        return folder.isEmpty() ? Result<QString>(fail(ErrorKind::NotFound, QStringLiteral("no stick and no folder of documents"))) : writeNewFile(folder, name, bytes);
    });
    whenDone(written, page, [page](const Result<QString> &path) {
        if (path)
            page->say(true, tr("It is there: %1").arg(*path));
        else
            page->say(false, path.error().kind == ErrorKind::NotFound ? tr("Plug in a USB stick, then try again.") : tr("It could not be written there. Try another stick."));
    });
}

} // namespace belvedere::shell
