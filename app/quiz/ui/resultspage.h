// The view from the summit: the person's valleys, how sure they are, and métiers with their reasons.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>
#include <quiz/proposals.h>

#include <memory>

namespace belvedere::look {
class Toast;
}

namespace belvedere::quiz::ui {

// The profile and the proposals are computed by the page itself: they take less than 10 ms together
// (tests/quiz measures it).
class ResultsPage : public look::Page
{
    Q_OBJECT
public:
    // Métiers in wishes.liked are shown as kept; those in wishes.putAside are not shown.
    ResultsPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, Answers answers,
                Wishes wishes, Language language, QWidget *parent = nullptr);

    // What the person wishes has changed: other métiers are shown where some were put aside. The
    // page does not move.
    void setWishes(const Wishes &wishes);

public Q_SLOTS:
    void focusFirst() override;

Q_SIGNALS:
    void openMetier(const QString &id);
    void openGroupe(const QString &id);
    void keepMetier(const QString &id);  // into the classeur, or out of it when it is there
    void putAside(const QString &id);
    void putBack(const QString &id);     // the last one put aside, by "Undo"
    void playRequested();                // climb on, or change answers
    void classeurRequested();
    void exploreRequested();

private:
    void buildEmpty();
    void buildView();
    void buildSections();
    void buildSection(const PoleScore &score, const QVector<Proposal> &proposals);
    void buildFurther(const QVector<Proposal> &proposals);
    void addMetiers(class QVBoxLayout *column, const QVector<Proposal> &proposals);
    void buildFooter();
    QVector<Proposal> proposalsOf(const QString &pole, const QVector<Proposal> &all, int limit) const;

    std::shared_ptr<const content::Catalogue> m_catalogue;
    Answers m_answers;
    Profile m_profile;
    Wishes m_wishes;
    Language m_language;
    QWidget *m_sections = nullptr;
    look::Toast *m_toast = nullptr;
    QString m_lastPutAside;
};

} // namespace belvedere::quiz::ui
