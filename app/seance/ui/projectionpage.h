// What a beamer shows to the class: the code, the step, and the picture of all without a name.
#pragma once

#include <core/clock.h>
#include <seance/ui/classpicture.h>
#include <seance/ui/consolepage.h>

namespace belvedere::look {
class ScrollArea;
}

namespace belvedere::seance::ui::teacher {

// What the class has answered together; nothing in it has a name, but what a pupil chose to show.
struct Projected {
    QVector<Counted> poles, words;
    struct Shown {
        QString pseudonym;
        QStringList values; // in words
        bool operator==(const Shown &) const = default;
    };
    QVector<Shown> shown;
    int here = 0, finished = 0;
};

class ProjectionPage : public look::Page
{
    Q_OBJECT
public:
    ProjectionPage(look::Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setView(const ClassView &view, const Projected &projected);

Q_SIGNALS:
    void goRequested(int step); // the arrows of a clicker: page up and down

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    look::Label *label(int pixels, bool bold);
    // All is made smaller until it stands on the screen without scrolling: nobody scrolls a beamer.
    void fit();
    void setSizes(double share);
    void tick();

    const Clock &m_clock;
    ClassView m_view;
    Projected m_projected;
    QVector<Projected::Shown> m_shownNow;
    struct Sized {
        look::Label *label;
        int pixels;
    };
    QVector<Sized> m_sized;
    QWidget *m_whole;
    look::ScrollArea *m_scroll;
    QString m_fitted; // what was fitted, and where
    int m_codePixels = 150;
    int m_fixedLabels = 0; // those that stand always
    look::Label *m_code, *m_how, *m_count, *m_step, *m_says, *m_time, *m_here, *m_polesTitle, *m_wordsTitle;
    QWidget *m_codeBox, *m_picture, *m_shown;
    QWidget *m_qr = nullptr;
    QString m_qrOf;
    PoleBars *m_poles;
    WordCloud *m_words;
    QTimer m_seconds;
};

} // namespace belvedere::seance::ui::teacher
