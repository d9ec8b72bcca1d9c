// The interview in a visit: what the young person brought is shown beside it, and what is agreed goes into their classeur.
#include <shell/shell.h>

#include <shell/findpage.h>
#include <shell/interviewing.h>
#include <shell/opennow.h>

#include <classeur/document.h>
#include <classeur/ui/words.h>
#include <entretien/ui/summarypage.h>
#include <entretien/ui/unlockpage.h>
#include <entretien/ui/words.h>

namespace belvedere::shell {

using entretien::ui::EntretienPage;
using entretien::ui::Openable;
using entretien::ui::SummaryPage;
using Kind = classeur::ClasseurItem::Kind;

namespace {

constexpr qsizetype mostStrengths = 3;

// When it was written, which says nothing.
QByteArray withoutStamps(const QByteArray &calendar)
{
    QByteArray rest;
    for (const QByteArray &line : calendar.split('\n')) {
        if (!line.startsWith("DTSTAMP"))
            rest += line;
    }
    return rest;
}

QString planRef(const entretien::Theirs &theirs)
{
    return QStringLiteral("entretien-") + theirs.ref;
}

} // namespace

void Shell::joinInterviewing()
{
    connect(m_interviewing.get(), &Interviewing::openRequested, this, &Shell::open);
    connect(m_interviewing.get(), &Interviewing::leaveRequested, this, [this] { open({Place::Home}); });
    connect(m_interviewing.get(), &Interviewing::openChanged, this, [this] {
        const qint64 ownMs = m_settings.idleSeconds * 1000LL;
        m_idle.setIdle(m_interviewing->isOpen() ? std::max(ownMs, m_settings.entretienIdleMinutes * 60'000LL) : ownMs);
    });
}

// The interview begins at the invitation, as a visit of the young person.
void Shell::beginInterview()
{
    beginVisit();
    if (m_visit)
        open({Place::Entretiens});
}

entretien::ui::Person Shell::personOfVisit() const
{
    entretien::ui::Person person;
    for (const auto &item : m_visit->classeur.items()) {
        const auto section = classeur::sectionOf(item.kind);
        person.classeur += Openable{item.id, classeur::ui::nameOf(item), classeur::ui::nameOf(section), classeur::ui::iconOf(section)};
    }
    const quiz::Profile profile = quiz::computeProfile(m_catalogue->guide, m_visit->answers);
    if (profile.certainty == quiz::Certainty::None)
        return person;
    for (const quiz::PoleScore &score : profile.poles.mid(0, std::max(mostStrengths, quiz::firstPoles(profile).size()))) {
        if (const auto *pole = m_catalogue->guide.pole(score.pole))
            person.strengths += Openable{pole->id, pole->name.in(m_language), pole->phrase.in(m_language), {}};
    }
    return person;
}

std::optional<FindDoor> Shell::interviewDoor() const
{
    if (!m_interviewing->isOpen())
        return {};
    return FindDoor{entretien::ui::openDoorTitle(), entretien::ui::openDoorPhrase(), QStringLiteral("people"), QStringLiteral("aider"), Place::Entretien};
}

QWidget *Shell::buildEntretiens()
{
    return m_interviewing->buildDoor(m_theme, m_language);
}

QWidget *Shell::buildEntretien()
{
    if (!m_interviewing->isOpen())
        return buildEntretiens();
    EntretienPage::Means means;
    means.person = personOfVisit();
    means.formations = [this] { return askOpenNow(m_library, this, m_settings, m_clock.now().toLocalTime().date(), m_language); };
    EntretienPage *page = m_interviewing->buildPage(m_theme, m_language, means);
    connect(page, &EntretienPage::openRequested, this, [this](const QString &id) {
        for (const auto &item : m_visit->classeur.items()) {
            if (item.id != id)
                continue;
            const bool isRead = item.kind == Kind::Answer || item.kind == Kind::Note;
            isRead ? open({Place::Classeur}) : openKeptItem(item.kind, QString(item.ref));
            return;
        }
    });
    connect(page, &EntretienPage::formationRequested, this, [this](const QString &id) { open({Place::Formation, id}); });
    connect(page, &EntretienPage::allFormationsRequested, this, [this] { open({Place::Formations}); });
    connect(page, &EntretienPage::playRequested, this, &Shell::play);
    connect(page, &EntretienPage::resumeRequested, this, [this] { open({Place::Resume}); });
    connect(page, &EntretienPage::exploreRequested, this, [this] { open({Place::Explore}); });
    return page;
}

QWidget *Shell::buildEntretienSummary()
{
    if (!m_interviewing->isOpen())
        return buildEntretiens();
    const entretien::Theirs own = m_interviewing->theirs();
    const QString text = entretien::ui::planInWords(own, m_language);
    const auto &items = m_visit->classeur.items();
    const bool isThere = std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.kind == Kind::Answer && item.ref == planRef(own) && item.text == text; });
    SummaryPage *page = m_interviewing->buildSummary(m_theme, m_language, isThere);
    connect(page, &SummaryPage::classeurRequested, this, [this, page] { page->setInClasseur(keepPlan()); });
    connect(page, &SummaryPage::printRequested, this, [this] { printPages(entretien::ui::planHtml(m_interviewing->theirs(), m_settings.centreName, m_language)); });
    connect(page, &SummaryPage::keepRequested, this, [this] {
        keepPlan();
        open({Place::Keep});
    });
    connect(page, &SummaryPage::backRequested, this, [this] { open({Place::Entretien}); });
    return page;
}

// Into the classeur, in place of what was agreed before. Nothing without the agreement.
bool Shell::keepPlan()
{
    if (!m_interviewing->isAgreed())
        return false;
    const entretien::Theirs own = m_interviewing->theirs();
    const Status kept = m_visit->classeur.setSaying(Kind::Answer, planRef(own), entretien::ui::planTitle(own, m_language), entretien::ui::planInWords(own, m_language), m_clock.now());
    if (kept)
        keepCalendar(own);
    return kept.has_value();
}

// The dates of the plan as a document of the classeur, which goes where the classeur goes; in place of those of before.
void Shell::keepCalendar(const entretien::Theirs &own)
{
    const QByteArray calendar = entretien::calendarOf(own, entretien::ui::calendarWords(), m_clock.now());
    const auto items = m_visit->classeur.items();
    for (const auto &item : items) {
        const QByteArray before = item.kind == Kind::Document ? m_visit->documents.bytes(item.ref) : QByteArray();
        if (item.suffix != classeur::suffixOf(classeur::DocumentType::Calendar) || !before.contains(own.ref.toLatin1()))
            continue;
        if (withoutStamps(before) == withoutStamps(calendar))
            return;
        (void)m_visit->classeur.remove(item.id);
    }
    const classeur::DocumentInfo info{entretien::ui::planTitle(own, m_language), classeur::DocumentType::Calendar, calendar.size(), classeur::digestOfDocument(calendar)};
    if (!calendar.isEmpty() && m_visit->classeur.addDocument(info, m_clock.now()))
        m_visit->documents.put(info.digest, calendar, documentDigests());
}

} // namespace belvedere::shell
