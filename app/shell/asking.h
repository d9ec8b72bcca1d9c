// "Ask a question": the enquiry of the visit, the courier that outlives it, and the view of monorientationenligne.
#pragma once

#include <shell/route.h>

#include <contact/courier.h>
#include <contact/enquiry.h>
#include <contact/formreader.h>
#include <contact/suggestion.h>
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
    // The clock and the library outlive it. `folder`: of its own, for what waits.
    Asking(const Settings &settings, QString folder, const Clock &clock, content::Library &library, QObject *parent = nullptr);
    ~Asking() override;

    // Reads the form and goes on with what waits.
    void start();
    bool isOffered() const { return m_source && (m_courier.hasDesk() || hasSite()); }
    bool hasSite() const { return !m_settings.moel.isEmpty(); }
    bool isBegun() const { return m_enquiry != nullptr; } // in this visit
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
    // Once for each desk that a person was sent to, and for each request: for counting.
    void routed(belvedere::contact::Desk desk, const belvedere::contact::Profile &profile);
    void requested(const belvedere::contact::Profile &profile);

private:
    void begin();
    void forget();
    void send(Language language);

    const Settings m_settings;
    const Clock &m_clock;
    content::Library &m_library;
    const bool m_talks; // advisers answer in writing: chat is a channel
    contact::Courier m_courier;
    std::optional<contact::Source> m_source;
    std::unique_ptr<contact::Enquiry> m_enquiry; // of this visit
    QString m_sent;                              // its id; empty: not sent
    std::unique_ptr<contact::ui::MoelBrowser> m_site;
};

} // namespace belvedere::shell
