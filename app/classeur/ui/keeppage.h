// Leaving with the classeur: five words that find it again.
#pragma once

#include <core/language.h>
#include <core/result.h>
#include <look/page.h>

#include <QDateTime>

namespace belvedere::classeur::ui {

class KeepPage : public look::Page
{
    Q_OBJECT
public:
    // Begins in the working state.
    KeepPage(look::Theme &theme, Language language, QWidget *parent = nullptr);

    void setWorking();
    void setKept(const QStringList &words, const QDateTime &expires);
    void setFailed(ErrorKind kind); // says what to do; the visit goes on
    bool isKept() const { return m_kept; }

Q_SIGNALS:
    void printRequested();
    void retryRequested();
    void endRequested();

private:
    void clear();

    Language m_language;
    bool m_kept = false;
};

} // namespace belvedere::classeur::ui
