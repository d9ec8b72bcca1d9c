// What is read aloud together and agreed, point by point, without a signature.
#pragma once

#include <core/clock.h>
#include <core/language.h>
#include <entretien/guide.h>
#include <entretien/session.h>
#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {
class Button;
class Notice;
}

namespace belvedere::entretien::ui {

class CheckCard;

// True when every point that is needed was agreed.
bool isAgreed(const Guide &guide, const std::optional<Consent> &consent);

class ConsentPanel : public QWidget
{
    Q_OBJECT
public:
    // The session, the guide and the clock outlive it.
    ConsentPanel(const look::Theme &theme, Session &session, const Guide &guide, const Clock &clock, Language language, QWidget *parent = nullptr);

private:
    void agree();
    void tell();

    Session &m_session;
    const Guide &m_guide;
    const Clock &m_clock;
    const Language m_language;
    QVector<CheckCard *> m_cards; // one a point
    look::Notice *m_notice;
};

} // namespace belvedere::entretien::ui
