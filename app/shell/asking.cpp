#include <shell/asking.h>

#include <shell/askingsuggestions.h>
#include <shell/talkofvisit.h>

#include <contact/demande.h>
#include <contact/ui/enquirypage.h>
#include <contact/ui/moelbrowser.h>
#include <contact/ui/moelpage.h>
#include <core/log.h>
#include <core/whendone.h>
#include <relais/ui/wishbar.h>

#include <QPromise>
#include <QtConcurrentRun>

namespace belvedere::shell {

using contact::Enquiry;
using contact::Suggestion;
using contact::ui::EnquiryPage;
using contact::ui::MoelPage;

Asking::Asking(const Settings &settings, QString folder, const Clock &clock, content::Library &library, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_library(library), m_talks(deskOf(settings).isThere()), m_courier(settings, std::move(folder), clock)
{
}

Asking::~Asking() = default;

void Asking::start()
{
    m_courier.start();
    const auto read = QtConcurrent::run([folder = m_settings.contactFolder] { return contact::readSource(folder); });
    whenDone(read, this, [this](const Result<contact::Source> &source) {
        if (source)
            m_source = contact::Source{m_talks ? source->form : contact::without(source->form, QStringLiteral("channel"), QStringLiteral("chat")), source->rules};
        else
            qCWarning(logContact).noquote() << source.error().text();
    });
}

void Asking::begin()
{
    if (m_enquiry)
        return;
    m_enquiry = std::make_unique<Enquiry>(m_source->form, m_source->rules, hasSite());
    connect(m_enquiry.get(), &Enquiry::routed, this, [this](contact::Desk desk) { Q_EMIT routed(desk, m_enquiry->profile()); });
}

// The page that looks at it goes first.
void Asking::forget()
{
    if (m_enquiry)
        m_enquiry.release()->deleteLater();
    m_sent.clear();
}

void Asking::send(Language language)
{
    if (!m_sent.isEmpty())
        return; // pressed twice
    m_sent = contact::newRequestId();
    const QDateTime now = m_clock.now();
    m_courier.send(m_sent, contact::demandeOf(m_enquiry->form(), m_enquiry->answers(), m_sent, now, now.date().addDays(m_settings.contactKeptDays), language));
    Q_EMIT requested(m_enquiry->profile());
}

EnquiryPage *Asking::buildPage(look::Theme &theme, Language language, const QVector<look::Partner> &partners)
{
    begin();
    EnquiryPage::Means means;
    means.findCommune = [this, question = tr("Did you mean:")](const QString &text) {
        return m_library.read<look::Suggestions>([=](QSqlDatabase &db) { return relais::ui::suggestCommunes(db, text, {}, question); });
    };
    means.suggest = [this](const contact::Profile &profile) {
        auto promise = std::make_shared<QPromise<QVector<Suggestion>>>();
        promise->start();
        const auto found = m_library.read<QVector<Suggestion>>([profile, place = m_settings.place](QSqlDatabase &db) { return suggestionsFor(db, profile, place); });
        whenDone(found, this, [this, promise](const Result<QVector<Suggestion>> &result) {
            QVector<Suggestion> all = result.value_or(QVector<Suggestion>());
            const auto catalogue = m_library.catalogue();
            for (Suggestion &each : all) {
                const auto *metier = each.kind == Suggestion::Kind::Fiche && catalogue ? catalogue->metier(each.id) : nullptr;
                if (metier)
                    each.title = metier->name();
            }
            all.removeIf([](const Suggestion &each) { return each.title.isEmpty(); });
            promise->addResult(all);
            promise->finish();
        });
        return promise->future();
    };
    means.partners = partners;
    means.national = QUrl(m_settings.moel);
    means.receiver = m_settings.contactName;
    means.waitHours = m_settings.contactWaitHours;
    means.keptDays = m_settings.contactKeptDays;
    means.language = language;
    const auto standing = m_sent.isEmpty() ? std::nullopt : std::optional(m_courier.standing(m_sent));
    auto *page = new EnquiryPage(theme, *m_enquiry, means, standing);
    connect(page, &EnquiryPage::talkRequested, this, [this] { Q_EMIT openRequested({Route::Place::Talk}); });
    connect(page, &EnquiryPage::sendRequested, this, [this, page, language] {
        send(language);
        page->setStanding(m_courier.standing(m_sent));
    }, Qt::QueuedConnection);
    connect(&m_courier, &contact::Courier::changed, page, [this, page](const QString &id) {
        if (id == m_sent)
            page->setStanding(m_courier.standing(id));
    });
    connect(page, &EnquiryPage::withdrawRequested, this, [this] { m_courier.withdraw(m_sent); });
    connect(page, &EnquiryPage::anotherRequested, this, [this] {
        Enquiry *before = m_enquiry.release();
        m_sent.clear();
        Q_EMIT openRequested({Route::Place::Ask});
        before->deleteLater(); // after the page that looked at it
    });
    connect(page, &EnquiryPage::leaveRequested, this, &Asking::leaveRequested);
    connect(page, &EnquiryPage::placesRequested, this, &Asking::placesRequested);
    connect(page, &EnquiryPage::siteRequested, this, [this] { Q_EMIT openRequested({Route::Place::AskSite}); });
    connect(page, &EnquiryPage::suggestionChosen, this, [this](Suggestion::Kind kind, const QString &id) {
        using Place = Route::Place;
        Q_EMIT openRequested({kind == Suggestion::Kind::Fiche ? Place::Fiche : kind == Suggestion::Kind::Formation ? Place::Formation : Place::RelaisOne, id});
    });
    return page;
}

MoelPage *Asking::buildSite(look::Theme &theme, Language language)
{
    if (!m_site)
        m_site = std::make_unique<contact::ui::MoelBrowser>(m_settings);
    auto *page = new MoelPage(theme, *m_site, language);
    connect(page, &MoelPage::backRequested, this, &Asking::leaveRequested);
    return page;
}

void Asking::endVisit()
{
    forget();
    if (m_site)
        m_site->endVisit();
}

} // namespace belvedere::shell
