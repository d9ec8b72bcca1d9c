// Leaving with the classeur: five words that find it again.
#pragma once

#include <core/language.h>
#include <core/result.h>
#include <look/page.h>

#include <QDateTime>

class QLayout;

namespace belvedere::look {
class Notice;
}

namespace belvedere::classeur::ui {

class KeepPage : public look::Page
{
    Q_OBJECT
public:
    // Begins in the working state.
    KeepPage(look::Theme &theme, Language language, QWidget *parent = nullptr);

    // From where it can be found again.
    enum class Reach {
        ThisTerminal, // the region has no server
        Sending,      // to the region's server
        Everywhere,   // from every terminal of the region
        Later,        // the line is down: it is sent by itself
    };

    void setWorking();
    void setKept(const QStringList &words, const QDateTime &expires, Reach reach);
    void setReach(Reach reach); // of what is kept
    void offerSpace() { m_offersSpace = true; } // a way to keep it in a space of one's own, from the next state on
    void offerCloud() { m_offersCloud = true; } // the same of a Nextcloud
    void setFailed(ErrorKind kind); // says what to do; the visit goes on
    bool isKept() const { return m_kept; }

Q_SIGNALS:
    void printRequested();
    void retryRequested();
    void endRequested();
    void spaceRequested();
    void cloudRequested();
    void stickRequested();

private:
    void clear();
    void addWays(QLayout *row); // a stick, and a space of one's own

    Language m_language;
    look::Notice *m_reach = nullptr;
    bool m_kept = false;
    bool m_offersSpace = false, m_offersCloud = false;
};

} // namespace belvedere::classeur::ui
