// The door of a counsellor: their name and sentence, then the entretiens that are theirs.
#pragma once

#include <entretien/store.h>
#include <look/page.h>
#include <look/retrywait.h>

#include <core/language.h>

#include <QPointer>

namespace belvedere::look {
class Button;
class Label;
class TextField;
}

namespace belvedere::entretien::ui {

class UnlockPage : public look::Page
{
    Q_OBJECT
public:
    // `keptDays`: how long an entretien is kept, as it is told.
    UnlockPage(look::Theme &theme, int keptDays, Language language, QWidget *parent = nullptr);

    void setWorking();
    void setWait(int seconds);      // counts down each second, then lets one try again
    void setFailed(ErrorKind kind); // NotFound: nobody of that name and sentence; Refused: too short
    void setCabinet(const Cabinet &cabinet); // it is open: one is chosen, or begun
    void focusFirst() override;

Q_SIGNALS:
    void openRequested(const QString &name, const QByteArray &sentence);
    void beginRequested(const QString &name, const QByteArray &sentence); // a new counsellor
    void chosen(const QString &id);
    void newRequested(const QString &label);
    void eraseRequested(const QString &id);
    void leaveRequested(); // locks

private:
    void showDoor(bool isNew);
    void submit();
    void say(const QString &text, bool trouble);
    void addOne(const Listed &one);

    const int m_keptDays;
    const Language m_language;
    bool m_isNew = false;
    bool m_isOpen = false;
    look::TextField *m_name = nullptr;
    look::TextField *m_sentence = nullptr;
    look::TextField *m_again = nullptr;
    QPointer<look::Label> m_message;
    QPointer<look::Button> m_go;
    QPointer<QWidget> m_first;
    QString m_erasing; // asked once already: the second touch erases
    Cabinet m_cabinet;
    look::RetryWait m_wait;
};

} // namespace belvedere::entretien::ui
