// The page for an interview as it will be printed, and the button that prints it.
#pragma once

#include <look/page.h>
#include <quiz/ui/summary.h>

#include <QImage>

#include <memory>

namespace belvedere::quiz::ui {

// The result and the picture of the page are made on another thread; ready() when they are there. The page
// is written nowhere: it is shown, and handed to the printer when one asks.
class SummaryPage : public look::Page
{
    Q_OBJECT
public:
    // `summary` needs no outcome: it is computed from the answers and the wishes.
    SummaryPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, Summary summary, Wishes wishes,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void ready();
    void printRequested(const QString &html);

private:
    struct Made {
        QString html;
        QImage image;
    };
    void show(const Made &made);

    std::shared_ptr<const content::Catalogue> m_catalogue;
};

} // namespace belvedere::quiz::ui
