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

namespace {
const auto channelKey = QStringLiteral("channel"), chatKey = QStringLiteral("chat"), codeKey = QStringLiteral("code");
}

Asking::Asking(const Settings &settings, QString folder, const Clock &clock, content::Library &library, std::function<std::optional<QString>()> closedWords, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_library(library), m_closedWords(std::move(closedWords)), m_talks(deskOf(settings).isThere()),
      m_keepsQuestions(m_talks && !settings.liveRequests.isEmpty()), m_courier(settings, std::move(folder), clock)
{
}

Asking::~Asking() = default;

void Asking::start()
{
    m_courier.start();
    const auto read = QtConcurrent::run([folder = m_settings.contactFolder] {
        auto own = contact::readSource(folder);
        if (own)
            return own;
        qCWarning(logContact).noquote() << own.error().text();
        return contact::readSource({}); // the shipped one: the door stays open
    });
    whenDone(read, this, [this](const Result<contact::Source> &source) {
        if (source)
            m_source = *source;
        else
            qCWarning(logContact).noquote() << source.error().text();
    });
}

// With the ways to answer that somebody serves at this hour. A talk is the last way that is taken away: whether
// somebody is there, presence tells as well.
contact::Form Asking::formOfNow() const
{
    contact::Form form = m_source->form;
    if (!m_talks || (m_closedWords() && takesQuestions()))
        form = contact::without(std::move(form), channelKey, chatKey);
    if (!m_keepsQuestions)
        form = contact::without(std::move(form), channelKey, codeKey);
    if (!takesQuestions()) {
        for (const char *each : {"mail", "telephone"})
            form = contact::without(std::move(form), channelKey, QString::fromLatin1(each));
    }
    return form;
}

void Asking::begin()
{
    if (m_enquiry)
        return;
    m_enquiry = std::make_unique<Enquiry>(formOfNow(), m_source->rules, hasSite());
    connect(m_enquiry.get(), &Enquiry::routed, this, [this](contact::Desk desk) { Q_EMIT routed(desk, m_enquiry->profile()); });
}

// The page that looks at it goes first.
void Asking::forget()
{
    if (m_enquiry)
        m_enquiry.release()->deleteLater();
    m_sent.clear();
    m_boxed = {};
    m_boxStanding.reset();
    m_trouble.clear();
    m_counted = {};
}

contact::Profile Asking::profile() const
{
    return m_enquiry ? m_enquiry->profile() : contact::Profile();
}

QString Asking::profileInWords() const
{
    QStringList words;
    const auto asked = m_enquiry ? contact::askedOf(m_enquiry->form(), m_enquiry->answers()) : QVector<const contact::Question *>();
    for (const contact::Question *question : asked) {
        const QString answer = question->profiles ? contact::inWords(*question, m_enquiry->answers().value(question->id), Language::French) : QString();
        if (!answer.isEmpty())
            words += answer;
    }
    return words.join(QStringLiteral(" · "));
}

void Asking::nobodyTalks()
{
    begin();
    if (takesQuestions())
        m_enquiry->close(channelKey, chatKey);
}

bool Asking::goesToBox() const
{
    return m_keepsQuestions && (m_enquiry->profile().channel == codeKey || !m_courier.hasDesk());
}

std::optional<contact::Standing> Asking::standing() const
{
    if (!m_boxed.isEmpty())
        return m_boxStanding;
    return m_sent.isEmpty() ? std::nullopt : std::optional(m_courier.standing(m_sent));
}

void Asking::send(Language language)
{
    if (standing())
        return; // pressed twice
    const QDateTime now = m_clock.now();
    const auto demandeOf = [&](const QString &id) { return contact::demandeOf(m_enquiry->form(), m_enquiry->answers(), id, now, now.date().addDays(m_settings.contactKeptDays), language); };
    const QString answersKey = QStringLiteral("answers");
    QJsonObject demande = demandeOf(contact::newRequestId());
    if (goesToBox()) {
        if (m_boxed.value(answersKey) != demande.value(answersKey)) // else it is tried again, under its name: it arrives once
            m_boxed = demande;
        m_boxStanding = contact::Standing::Sending;
        m_trouble.clear();
        Q_EMIT boxWanted(m_boxed);
        return;
    }
    m_boxed = {};
    m_sent = demande.value(QStringLiteral("id")).toString();
    m_courier.send(m_sent, demande);
    Q_EMIT requested(m_sent, m_enquiry->answers().value(QStringLiteral("question")).value, m_enquiry->profile());
}

void Asking::boxAnswered(const QString &id, const QString &trouble)
{
    if (m_boxed.value(QStringLiteral("id")).toString() != id)
        return; // of a question before
    m_boxStanding = trouble.isEmpty() ? std::optional(contact::Standing::Sent) : std::nullopt;
    m_trouble = trouble;
    Q_EMIT answered();
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
    means.talks = m_talks;
    means.hours = m_talks ? m_closedWords().value_or(QString()) : QString();
    means.waitHours = m_settings.contactWaitHours;
    means.keptDays = m_settings.contactKeptDays;
    means.language = language;
    if (m_settings.statisticsCount && !m_settings.statisticsKeyFile.isEmpty())
        means.counted = m_counted;
    auto *page = new EnquiryPage(theme, *m_enquiry, means, standing());
    joinPage(page, language);
    return page;
}

void Asking::joinPage(EnquiryPage *page, Language language)
{
    const auto show = [this, page] {
        if (const auto now = standing())
            page->setStanding(*now);
        else if (!m_trouble.isEmpty())
            page->setFailed(m_trouble);
    };
    if (!m_trouble.isEmpty())
        show();
    connect(page, &EnquiryPage::talkRequested, this, &Asking::talkRequested);
    connect(page, &EnquiryPage::keepRequested, this, &Asking::keepRequested);
    connect(page, &EnquiryPage::sendRequested, this, [this, show, language] {
        send(language);
        show();
    }, Qt::QueuedConnection);
    connect(this, &Asking::answered, page, show);
    connect(&m_courier, &contact::Courier::changed, page, [this, show](const QString &id) {
        if (id == m_sent)
            show();
    });
    connect(page, &EnquiryPage::withdrawRequested, this, [this] { m_courier.withdraw(m_sent); });
    connect(page, &EnquiryPage::anotherRequested, this, [this] {
        Enquiry *before = m_enquiry.release();
        forget();
        Q_EMIT openRequested({Route::Place::Ask});
        before->deleteLater(); // after the page that looked at it
    });
    connect(page, &EnquiryPage::countedTold, this, [this](const contact::ui::Counted &now) {
        m_counted = now;
        Q_EMIT counted(m_enquiry->state() == Enquiry::State::Routed, now.channel, now.sex);
    });
    connect(page, &EnquiryPage::leaveRequested, this, &Asking::leaveRequested);
    connect(page, &EnquiryPage::placesRequested, this, &Asking::placesRequested);
    connect(page, &EnquiryPage::siteRequested, this, [this] { Q_EMIT openRequested({Route::Place::AskSite}); });
    connect(page, &EnquiryPage::suggestionChosen, this, [this](Suggestion::Kind kind, const QString &id) {
        using Place = Route::Place;
        Q_EMIT openRequested({kind == Suggestion::Kind::Fiche ? Place::Fiche : kind == Suggestion::Kind::Formation ? Place::Formation : Place::RelaisOne, id});
    });
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
