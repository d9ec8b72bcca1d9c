// Interviews with a counsellor: their store, the one that is open in this visit, and its pages.
#pragma once

#include <shell/route.h>

#include <core/settings.h>
#include <entretien/guide.h>
#include <entretien/session.h>
#include <entretien/store.h>
#include <entretien/ui/entretienpage.h>

#include <QObject>

#include <memory>
#include <optional>

namespace belvedere::entretien::ui {
class SummaryPage;
class UnlockPage;
}

namespace belvedere::shell {

// What is wrong with the guide that these settings name; `path` is their file. Blocking: a small file.
QVector<Error> guideProblems(const SettingsReading &reading, const QString &path);

class Interviewing : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. `folder`: of its own, for what is sealed.
    Interviewing(const Settings &settings, QString folder, const Clock &clock, QObject *parent = nullptr);
    ~Interviewing() override;

    // Reads the guide and erases what is past its time.
    void start();
    bool isOpen() const { return m_session != nullptr; } // an interview, in this visit
    const entretien::Guide &guide() const { return m_guide; }
    bool isAgreed() const; // what is needed to give the person anything
    entretien::Theirs theirs() const; // of the open one: nothing of the counsellor's own

    // The door, or the list once it is unlocked.
    entretien::ui::UnlockPage *buildDoor(look::Theme &theme, Language language);
    // To be called while isOpen().
    entretien::ui::EntretienPage *buildPage(look::Theme &theme, Language language, entretien::ui::EntretienPage::Means means);
    entretien::ui::SummaryPage *buildSummary(look::Theme &theme, Language language, bool inClasseur);
    // What is not kept yet is kept, then the key is forgotten. After the pages.
    void endVisit();

Q_SIGNALS:
    void openRequested(const belvedere::shell::Route &route);
    void leaveRequested(); // locked again
    void openChanged();    // isOpen()

private:
    void unlock(entretien::ui::UnlockPage *page, const QFuture<Result<entretien::Cabinet>> &answer);
    void list(entretien::ui::UnlockPage *page);
    void take(entretien::ui::UnlockPage *page, const QString &id);
    void begin(entretien::Entretien entretien);
    void close();

    const Settings m_settings;
    const Clock &m_clock;
    entretien::Store m_store;
    entretien::Guide m_guide;
    bool m_isUnlocked = false;
    quint64 m_turn = 0; // of the visit: what was asked before it ended is not shown after it
    std::unique_ptr<entretien::Session> m_session;
    entretien::ui::EntretienPage::View m_view;
};

} // namespace belvedere::shell
