// The talk with an adviser, and the answers to questions that were left.
#include <shell/shell.h>

#include <shell/asking.h>
#include <shell/findpage.h>
#include <shell/questionbox.h>
#include <shell/talkofvisit.h>
#include <shell/window.h>

#include <content/placesreader.h>
#include <core/dates.h>
#include <core/log.h>
#include <core/whendone.h>
#include <live/requestbox.h>
#include <live/ui/talkpage.h>
#include <live/ui/words.h>
#include <look/toast.h>
#include <relais/openinghours.h>
#include <relais/ui/words.h>

#include <QRegularExpression>

namespace belvedere::shell {

using live::ui::TalkPage;
using SayingKind = classeur::ClasseurItem::Kind;
using OpenKind = relais::OpenState::Kind;

namespace {

constexpr int mostLinks = 5; // of one text

} // namespace

bool Shell::hasAdvisers() const
{
    return deskOf(m_settings).isThere();
}

// Nothing: open, or nobody knows.
std::optional<QString> Shell::closedWords() const
{
    const auto hours = relais::readOpeningHours(m_settings.liveHours);
    if (m_settings.liveHours.isEmpty() || !hours)
        return {};
    const auto state = relais::stateAt(*hours, m_clock.now().toLocalTime());
    if (state.kind == OpenKind::Open || state.kind == OpenKind::Unknown)
        return {};
    return state.kind == OpenKind::Holiday ? QString() : relais::ui::openWords(state, m_language);
}

QVector<live::ui::FoundLink> Shell::fichesNamedIn(const QString &text) const
{
    static const QRegularExpression form(QStringLiteral("[A-Z][A-Za-z]{1,9}[.-][A-Za-z0-9.-]*[A-Za-z0-9]"));
    QVector<live::ui::FoundLink> links;
    for (auto found = form.globalMatch(text); found.hasNext() && links.size() < mostLinks;) {
        const QString id = found.next().captured();
        const auto *metier = m_catalogue->metier(id);
        const bool known = std::any_of(links.cbegin(), links.cend(), [&](const auto &link) { return link.id == id; });
        if (metier && !known)
            links.append({metier->name(), id});
    }
    return links;
}

QWidget *Shell::buildTalk()
{
    if (!m_visit->talk)
        m_visit->talk = TalkOfVisit::create(m_settings, m_clock, m_language, m_asking->profileInWords(), {m_visit->classeur, m_visit->documents});
    if (!m_visit->talk) {
        m_asking->nobodyTalks();
        return buildAsk();
    }
    TalkOfVisit *talk = m_visit->talk.get();
    // Counted once an adviser has answered the call.
    connect(&talk->talk(), &live::Talk::stateChanged, &m_visit->classeur, [this, talk, visit = m_visit.get()] {
        if (talk->talk().state() == live::Talk::State::Talking && !std::exchange(visit->talkCounted, true))
            visit->log.contacted(ContactKind::Talk, m_asking->profile().situation, QStringLiteral("chat"));
    });
    const auto sendables = [this] {
        QVector<live::ui::Sendable> all;
        for (const auto &item : m_visit->classeur.items()) {
            const bool isHere = item.kind != SayingKind::Document || m_visit->documents.has(item.ref);
            if (item.kind != SayingKind::Answer && isHere)
                all.append({item.title, item.id});
        }
        return all;
    };
    auto *page = new TalkPage(m_theme, talk->talk(), m_language, {[this](const QString &text) { return fichesNamedIn(text); }, sendables, m_asking->takesQuestions(), m_settings.mostVolume});
    connect(page, &TalkPage::linkRequested, this, [this](const QString &id) { open({Place::Fiche, id}); });
    connect(page, &TalkPage::questionRequested, this, [this] {
        const auto over = std::move(m_visit->talk); // dies after the page that looked at it
        m_asking->nobodyTalks();
        open({Place::Ask});
    });
    connect(page, &TalkPage::helpRequested, this, [this] { open({m_offers.relais ? Place::Relais : Place::Find}); });
    connect(page, &TalkPage::callRequested, this, [this] {
        const auto over = std::move(m_visit->talk); // dies after the page that looked at it
        open({Place::Talk});
    });
    connect(page, &TalkPage::classeurRequested, this, [this] { open({Place::Classeur}); });
    connect(page, &TalkPage::fileWanted, talk, [page = QPointer<TalkPage>(page), talk](const QUrl &file) {
        talk->fetch(file, [page, file](const Status &status) {
            if (!page)
                return;
            const bool noRoom = !status && (status.error().kind == ErrorKind::DiskFull || status.error().kind == ErrorKind::TooMany);
            const bool noDocument = !status && (status.error().kind == ErrorKind::Refused || status.error().kind == ErrorKind::Malformed);
            page->setFileWords(file, status ? tr("It is in your classeur.") : noRoom ? tr("There is no room left in the classeur.")
                                     : noDocument ? tr("It is no PDF, picture or text: it cannot be opened here.") : tr("It could not be fetched. Ask for it to be sent again."));
        });
    });
    connect(page, &TalkPage::voiceWanted, talk, [page = QPointer<TalkPage>(page), talk](const QUrl &file) {
        talk->fetchVoice(file, [page, file](const Result<voicenote::Samples> &voice) {
            if (page)
                page->playVoice(file, voice);
        });
    });
    connect(page, &TalkPage::voiceSendRequested, talk, [page = QPointer<TalkPage>(page), talk](const QByteArray &oggOpus) {
        page->say(tr("Your voice message is on its way…"));
        talk->sendVoice(oggOpus, [page](const Status &status) {
            if (page)
                page->say(status ? tr("Your voice message was sent.") : tr("Your voice message could not be sent. Record it again, or write."));
        });
    });
    connect(page, &TalkPage::sendRequested, talk, [this, page = QPointer<TalkPage>(page), talk](const QString &id) {
        QString title;
        for (const auto &item : m_visit->classeur.items())
            title = item.id == id ? item.title : title;
        page->say(tr("“%1” is on its way…").arg(title));
        talk->send(id, [page, title](const Status &status) {
            if (page)
                page->say((status ? tr("“%1” was sent.") : tr("“%1” could not be sent. Try again.")).arg(title));
        });
    });
    connect(page, &TalkPage::backRequested, this, &Shell::back);
    return page;
}

bool Shell::isTalking() const
{
    const auto over = [](live::Talk::State state) { return state == live::Talk::State::Ended || state == live::Talk::State::Refused; };
    return m_visit && m_visit->talk && !over(m_visit->talk->talk().state());
}

// Back to the talk that goes on, or to the questions that lead to one.
std::optional<FindDoor> Shell::adviserDoor() const
{
    if (!m_asking->isOffered())
        return {};
    const bool talks = m_asking->talks();
    const QString title = talks ? tr("Talk to somebody") : tr("Ask a question");
    const QString words = m_theme.simpleWords() ? tr("I ask a question. Somebody answers me.") : talks ? tr("An adviser answers you, now or later.")
                                                                                                   : tr("Write to an adviser. You choose how you are answered.");
    return FindDoor{title, words, talks ? QStringLiteral("talk") : QStringLiteral("mail"), QStringLiteral("creer"), isTalking() ? Place::Talk : Place::Ask};
}

void Shell::beginTalk()
{
    const auto over = isTalking() ? nullptr : std::move(m_visit->talk); // dies after the page that looked at it
    open({Place::Talk});
}

// Through the server of talks. The box dies with its visit, which need not be the one on the screen by then.
void Shell::sendQuestion(const QJsonObject &demande)
{
    Visit *visit = m_visit.get();
    const QString id = demande.value(QStringLiteral("id")).toString();
    if (!visit->box || visit->box->demande() != demande) {
        visit->box = std::make_unique<QuestionBox>(m_settings, m_clock, m_language, visit->classeur, demande);
        const contact::Profile profile = m_asking->profile();
        connect(visit->box.get(), &QuestionBox::sent, visit->box.get(), [this, visit, id, profile] {
            visit->log.contacted(ContactKind::Desk, profile.situation, profile.channel);
            m_asking->boxAnswered(id, {});
        });
        connect(visit->box.get(), &QuestionBox::failed, visit->box.get(), [this, id](ErrorKind kind) { m_asking->boxAnswered(id, live::ui::refusalInWords(kind)); });
    }
    visit->box->send();
}

// What was answered to the questions of a classeur that was found again.
void Shell::lookForAnswers()
{
    if (!hasAdvisers())
        return;
    for (const auto &item : m_visit->classeur.items()) {
        if (item.kind != SayingKind::Answer || !item.ref.startsWith(questionRef({})) || item.data.isEmpty())
            continue;
        auto made = live::RequestBox::create(talkPolicy(m_settings), deskOf(m_settings), item.data);
        if (!made)
            return;
        auto *box = made->release();
        auto *classeur = &m_visit->classeur;
        box->setParent(classeur); // dies with it: then the answer is for nobody
        whenDone(box->answers(), box, [this, box, classeur](const Result<QVector<live::DeskAnswer>> &answers) {
            box->deleteLater();
            bool isNew = false;
            for (const live::DeskAnswer &answer : answers.value_or(QVector<live::DeskAnswer>())) {
                const QString ref = QStringLiteral("answer-") + answer.id;
                isNew |= !classeur->contains(SayingKind::Answer, ref);
                (void)classeur->addSaying(SayingKind::Answer, ref, tr("Answer of %1").arg(answer.who), answer.text, {}, m_clock.now());
            }
            if (isNew && m_visit && &m_visit->classeur == classeur)
                (new look::Toast(m_theme, m_window->page()))->showMessage(tr("An answer has come. It is in your classeur."));
        });
    }
}

} // namespace belvedere::shell
