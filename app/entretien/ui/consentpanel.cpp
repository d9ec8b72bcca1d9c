#include <entretien/ui/consentpanel.h>

#include <entretien/ui/checkcard.h>

#include <core/dates.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::entretien::ui {

using look::Notice;

bool isAgreed(const Guide &guide, const std::optional<Consent> &consent)
{
    return consent && std::all_of(guide.consent.begin(), guide.consent.end(), [&](const ConsentPoint &point) { return !point.needed || consent->points.contains(point.id); });
}

ConsentPanel::ConsentPanel(const look::Theme &theme, Session &session, const Guide &guide, const Clock &clock, Language language, QWidget *parent)
    : QWidget(parent), m_session(session), m_guide(guide), m_clock(clock), m_language(language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    const QStringList before = session.entretien().consent ? session.entretien().consent->points : QStringList();
    for (const ConsentPoint &point : guide.consent) {
        auto *card = new CheckCard(theme, point.text.in(language), before.contains(point.id));
        connect(card, &QAbstractButton::toggled, this, &ConsentPanel::agree);
        m_cards += card;
        column->addWidget(card);
    }
    m_notice = new Notice(theme, Notice::Kind::Info, QString());
    m_notice->setObjectName(QStringLiteral("agreed"));
    column->addWidget(m_notice);
    auto *hint = new look::Label(theme, tr("Nobody signs. One may take an agreement back at any time: untick it."), look::Label::Style::Small);
    hint->setMuted(true);
    column->addWidget(hint);
    tell();
}

void ConsentPanel::agree()
{
    Consent consent{m_clock.now().toUTC(), {}, {}};
    for (int place = 0; place < m_cards.size(); ++place) {
        if (!m_cards[place]->isChecked())
            continue;
        consent.points += m_guide.consent[place].id;
        consent.words += m_guide.consent[place].text.in(m_language);
    }
    m_session.setConsent(consent.points.isEmpty() ? std::optional<Consent>() : consent);
    tell();
}

void ConsentPanel::tell()
{
    const auto &consent = m_session.entretien().consent;
    if (!consent) {
        m_notice->say(Notice::Kind::Info, tr("Nothing is agreed yet. Read each sentence aloud; the young person ticks those that they agree to."));
        return;
    }
    const QDateTime at = consent->at.toLocalTime();
    const QString when = tr("Agreed on %1 at %2.").arg(dateInWords(localeOf(m_language), at.date()), localeOf(m_language).toString(at.time(), QStringLiteral("HH:mm")));
    if (isAgreed(m_guide, consent))
        m_notice->say(Notice::Kind::Success, when);
    else
        m_notice->say(Notice::Kind::Warning, when + u' ' + tr("Without the first sentence, nothing goes into their classeur."));
}

} // namespace belvedere::entretien::ui
