// The view from the summit: the person's valleys, how sure they are, and métiers with their reasons.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>
#include <quiz/outcome.h>

#include <memory>

namespace belvedere::look {
class Toast;
}

namespace belvedere::quiz::ui {

class MetierCard;
class PoleSection;

// The profile and the proposals are computed on another thread; the valleys then come one by one, each
// in a turn of the event loop of its own, the first one at once: no turn is long, and what is there
// never moves.
class ResultsPage : public look::Page
{
    Q_OBJECT
public:
    // Métiers in wishes.liked are shown as kept; those in wishes.putAside are not shown.
    ResultsPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, Answers answers,
                Wishes wishes, Language language, QWidget *parent = nullptr);

    // What the person wishes has changed. Where métiers were put aside or back, others are shown; where
    // one was kept, only its card changes, so that nothing moves under a finger.
    void setWishes(const Wishes &wishes);
    bool isComplete() const { return m_complete; } // all the valleys are there

public Q_SLOTS:
    void focusFirst() override;

Q_SIGNALS:
    void openMetier(const QString &id);
    void openGroupe(const QString &id);
    void keepMetier(const QString &id); // into the classeur, or out of it when it is there
    void putAside(const QString &id);
    void putBack(const QString &id);    // the last one put aside, by "Undo"
    void playRequested();               // climb on, or change answers
    void answersRequested();
    void explanationRequested();
    void summaryRequested();
    void keepRequested(); // the result as a whole, with its answers
    void pairRequested();
    void classeurRequested();
    void exploreRequested();

private:
    void look(); // computes what is seen, and shows it
    void show(const Outcome &seen);
    void buildEmpty();
    void buildView();
    void buildSimpleView();
    void buildWholeView();
    QWidget *makeChart();
    void addNextSection();
    void addSection(PoleSection *section);
    void enterValley(const QString &pole);
    void showSection(const PoleSection *section);
    void showFurther();
    void refreshSections();
    void buildFooter();
    void chainControls();
    void tellAside(const QString &id);
    QVector<MetierCard *> cards() const;
    int focusedCard() const; // -1 when the focus is elsewhere
    QString poleOf(const Proposal &proposal) const;
    QVector<Proposal> ofPole(const QString &pole) const;
    QVector<Proposal> further() const;

    std::shared_ptr<const content::Catalogue> m_catalogue;
    Answers m_answers;
    Wishes m_wishes;
    Language m_language;
    Outcome m_seen;
    int m_looks = 0; // of which only the last one counts
    bool m_built = false;
    bool m_complete = false;
    bool m_focusWanted = false;
    QVector<PoleScore> m_valleys; // that have a section
    QWidget *m_sections = nullptr;
    QVector<PoleSection *> m_shown; // those of the valleys, then perhaps m_further
    PoleSection *m_further = nullptr;
    QWidget *m_actions = nullptr; // in the footer
    look::Toast *m_toast = nullptr;
    QString m_lastPutAside;
};

} // namespace belvedere::quiz::ui
