// What the young person takes with them: read once more together, then into their classeur, on paper, on their phone.
#pragma once

#include <core/language.h>
#include <entretien/ical.h>
#include <look/page.h>

namespace belvedere::look {
class Notice;
}

namespace belvedere::entretien::ui {

class SummaryPage : public look::Page
{
    Q_OBJECT
public:
    struct Means {
        Theirs theirs;
        bool agreed = false;     // what is needed was agreed
        bool inClasseur = false; // it stands there as it is now
        QVector<DatedCode> dates = {}; // for the phone
        Language language = Language::French;
    };
    SummaryPage(look::Theme &theme, Means means, QWidget *parent = nullptr);

    void sayExample(const QString &what); // above it: it is an example
    void setInClasseur(bool done); // or why not: the classeur is full

Q_SIGNALS:
    void classeurRequested(); // put it there
    void printRequested();
    void keepRequested();     // take the classeur away: five words, Folios, a stick
    void consentRequested();

private:
    void addPaper();
    void addWays();
    void addCalendar();

    const Means m_means;
    look::Notice *m_said;
};

} // namespace belvedere::entretien::ui
