// The door to advisers: the form one question at a time, what will be sent to whom, and what became of it.
#pragma once

#include <contact/courier.h>
#include <contact/enquiry.h>
#include <contact/suggestion.h>
#include <contact/ui/countedpanel.h>
#include <look/page.h>
#include <look/partners.h>
#include <look/suggestfield.h>

#include <QPointer>
#include <QUrl>

#include <optional>

namespace belvedere::look {
class Notice;
}

namespace belvedere::contact::ui {

class EnquiryPage : public look::Page
{
    Q_OBJECT
public:
    struct Means {
        look::SuggestField::Find findCommune; // id: the INSEE code
        Suggest suggest;
        QVector<look::Partner> partners = {};
        QUrl national = {};    // monorientationenligne
        QString receiver = {}; // who reads requests; empty: the advisers of the region
        bool talks = false;    // they also answer at once, in writing
        QString hours = {};    // while they do not: when they do again; may be empty
        int waitHours = 72;
        int keptDays = 180;
        Language language = Language::French;
        std::optional<Counted> counted = {}; // what was told for counting; nothing: it is not counted here
    };
    // The enquiry outlives the page. `standing`: it was sent before.
    EnquiryPage(look::Theme &theme, Enquiry &enquiry, Means means, std::optional<Standing> standing = {}, QWidget *parent = nullptr);

    void setStanding(Standing standing); // of what was sent
    // It was not sent, and is nowhere but here: why, and what to do.
    void setFailed(const QString &words);
    void focusFirst() override;

Q_SIGNALS:
    void leaveRequested();    // the way back, from the first question
    void sendRequested();
    void withdrawRequested(); // of what waits
    void talkRequested();     // to an adviser, now
    void keepRequested();     // the classeur, in which the answer will be
    void anotherRequested();  // a new question, or nothing is to be sent
    void siteRequested();     // monorientationenligne, here
    void countedTold(const belvedere::contact::ui::Counted &now); // of who was sent on, or has sent
    void placesRequested();   // where somebody can be met
    void suggestionChosen(belvedere::contact::Suggestion::Kind kind, const QString &id);

private:
    void showNow();
    void tell(const QStringList &sentences);
    void goBack();
    void showQuestion(const Question &question);
    void addOptions(const Question &question);
    void addField(const Question &question);
    void addCommune(const Question &question);
    void addButtons(const Question &question, const std::function<QString()> &typed);
    void give(const Answer &answer);
    void showRouted();
    void showStopped();
    void showSummary();
    void addAnswers();
    void showSent();
    void addSuggestions();
    void addCounted(bool asksChannel);
    void fillSuggestions(const QVector<Suggestion> &found);
    void addRow(const QVector<QWidget *> &widgets);

    Enquiry &m_enquiry;
    const Means m_means;
    std::optional<Standing> m_standing;
    std::optional<Counted> m_counted;
    QWidget *m_undo;
    QWidget *m_group = nullptr; // all that is asked or told now
    QVBoxLayout *m_now = nullptr;
    QString m_trouble; // setFailed()
    QPointer<QWidget> m_first; // what the focus goes to
    QPointer<look::Notice> m_fault;
    QPointer<QWidget> m_suggestions; // a place for them
    std::optional<Profile> m_suggestedTo;
    QVector<Suggestion> m_found;
};

} // namespace belvedere::contact::ui
