// The door to advisers: the enquiry of the visit, the courier that outlives it, and the view of monorientationenligne.
#pragma once

#include <shell/route.h>

#include <contact/courier.h>
#include <contact/enquiry.h>
#include <contact/formreader.h>
#include <contact/suggestion.h>
#include <contact/ui/countedpanel.h>
#include <content/library.h>
#include <core/settings.h>
#include <look/partners.h>
#include <look/theme.h>

#include <optional>

namespace belvedere::contact::ui {
class EnquiryPage;
class MoelBrowser;
class MoelPage;
}

namespace belvedere::shell {

class Asking : public QObject
{
    Q_OBJECT
public:
    // The clock and the library outlive it. `folder`: of its own, for what waits. `closedWords`: why nobody talks at this
    // hour, and when they do again (may be empty); nothing: they do, or nobody knows.
    Asking(const Settings &settings, QString folder, const Clock &clock, content::Library &library, std::function<std::optional<QString>()> closedWords, QObject *parent = nullptr);
    ~Asking() override;

    // Reads the form and goes on with what waits.
    void start();
    bool isOffered() const { return m_source && (m_courier.hasDesk() || hasSite() || m_talks); }
    bool talks() const { return m_talks; } // advisers answer in writing, here, at some hours
    bool takesQuestions() const { return m_courier.hasDesk() || m_keepsQuestions; } // while nobody talks
    bool hasSite() const { return !m_settings.moel.isEmpty(); }
    bool isBegun() const { return m_enquiry != nullptr; } // in this visit
    contact::Profile profile() const; // as far as it was told in this visit
    QString profileInWords() const;   // in French, for an adviser; empty: nothing was told
    // No adviser is free: who had chosen to talk is asked again how they want the answer.
    void nobodyTalks();
    // Of what boxWanted() asked for. `trouble`: why it was not sent, and what to do; empty: it was.
    void boxAnswered(const QString &id, const QString &trouble);
    contact::Courier &courier() { return m_courier; }

    // To be called where isOffered().
    contact::ui::EnquiryPage *buildPage(look::Theme &theme, Language language, const QVector<look::Partner> &partners);
    contact::ui::MoelPage *buildSite(look::Theme &theme, Language language);
    // Nothing of the person is left, but for what waits to be sent, sealed. After the pages.
    void endVisit();

Q_SIGNALS:
    void openRequested(const belvedere::shell::Route &route);
    void placesRequested();
    void leaveRequested();
    void talkRequested();
    void keepRequested();
    // To be sent through the server of talks, again after a failure: see boxAnswered().
    void boxWanted(const QJsonObject &demande);
    void answered(); // boxAnswered()
    // Once for each desk that a person was sent to, and for each request: for counting.
    void routed(belvedere::contact::Desk desk, const belvedere::contact::Profile &profile);
    // What somebody told for counting, of who was sent on or of who asked the region.
    void counted(bool national, const QString &channel, const QString &sex);
    // `question`: in the person's words.
    void requested(const QString &id, const QString &question, const belvedere::contact::Profile &profile);

private:
    void begin();
    void forget();
    void send(Language language);
    bool goesToBox() const; // what is ready to be sent
    std::optional<contact::Standing> standing() const; // of what was sent
    contact::Form formOfNow() const;
    void joinPage(contact::ui::EnquiryPage *page, Language language);

    const Settings m_settings;
    const Clock &m_clock;
    content::Library &m_library;
    const std::function<std::optional<QString>()> m_closedWords;
    const bool m_talks;
    const bool m_keepsQuestions; // the server of talks
    contact::Courier m_courier;
    std::optional<contact::Source> m_source;
    std::unique_ptr<contact::Enquiry> m_enquiry; // of this visit
    QString m_sent;                              // its id; empty: not sent
    QJsonObject m_boxed;                         // what is in the box, or was
    std::optional<contact::Standing> m_boxStanding; // nothing: it is not there
    QString m_trouble;                           // why
    contact::ui::Counted m_counted;              // what was told for counting
    std::unique_ptr<contact::ui::MoelBrowser> m_site;
};

} // namespace belvedere::shell
