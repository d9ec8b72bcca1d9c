// An interview with somebody invented, for a counsellor to practise, with what may be tried: it dies with its pages, and
// nothing of it is kept.
#pragma once

#include <shell/route.h>

#include <entretien/guide.h>
#include <entretien/session.h>
#include <entretien/ui/entretienpage.h>
#include <training/coach.h>
#include <training/example.h>

#include <QPointer>

namespace belvedere::entretien::ui {
class SummaryPage;
}
namespace belvedere::seance::ui::teacher {
class TrialStrip;
}

namespace belvedere::shell {

class TrialInterview : public QObject
{
    Q_OBJECT
public:
    struct Means {
        training::Example example;
        entretien::Guide guide;
        QVector<entretien::ui::Openable> strengths; // the pôles of the example
        std::function<QFuture<entretien::ui::OpenNow>()> formations;
        QString centreName;
        Language language = Language::French;
    };
    // The clock outlives it. `from`: where it was asked for.
    TrialInterview(Means means, const Clock &clock, const Route &from);
    ~TrialInterview() override;

    Route from() const { return m_from; }
    const training::Coach &coach() const { return m_coach; }
    const entretien::Entretien &entretien() const { return m_session.entretien(); }

    entretien::ui::EntretienPage *buildPage(look::Theme &theme);
    entretien::ui::SummaryPage *buildSummary(look::Theme &theme);

Q_SIGNALS:
    void openRequested(const belvedere::shell::Route &route);
    void printRequested(const QString &html);
    void nothingBehind(); // of what was touched: with a person something opens

private:
    void look(); // at what was done
    void did(training::Deed deed);
    void showTip();

    const Means m_means;
    const Clock &m_clock;
    entretien::KeepsNothing m_keeper;
    entretien::Session m_session;
    entretien::ui::EntretienPage::View m_view;
    training::Coach m_coach;
    const Route m_from;
    QPointer<seance::ui::teacher::TrialStrip> m_strip;
    bool m_tipsHidden = false;
};

} // namespace belvedere::shell
