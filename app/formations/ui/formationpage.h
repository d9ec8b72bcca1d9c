// One formation: what one learns, how to get in, where it leads, and where it is given.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <formations/actionreader.h>
#include <formations/ui/here.h>
#include <look/page.h>

#include <QPointer>

namespace belvedere::look {
class Button;
}

namespace belvedere::formations::ui {

class FormationPage : public look::Page
{
    Q_OBJECT
public:
    // The library outlives the page. `kept`: it is in the classeur already.
    FormationPage(look::Theme &theme, content::Library &library, const QString &id, const Here &here,
                  Language language, bool kept, QWidget *parent = nullptr);

    void setKept(bool kept);

Q_SIGNALS:
    void openMetier(const QString &id);
    void openFormation(const QString &id);
    void keepToggled(const QString &id, const QString &title);
    void loaded(); // what it says, and the first places, are shown

private:
    struct Answer;
    struct Places;
    void load();
    void show(const Answer &answer);
    void showFacts(const Formation &formation);
    void showFurther(const Answer &answer);
    void loadPlaces(bool further);
    void showPlaces(const Places &places, bool further);
    void showPlaceChips(const Places &places);
    void heading(const QString &text);
    void section(const QString &title, const QString &html);
    QWidget *cards();

    content::Library &m_library;
    QString m_id, m_title;
    Here m_here;
    Language m_language;
    ActionsQuery m_query;
    bool m_nearby = true;  // within the radius, where the place is known
    quint64 m_turn = 0;    // of the last choice
    QString m_focus;       // text of the chip that had the focus
    look::Button *m_keep;  // "keep it"
    look::Button *m_kept;  // "it is kept"; one of the two is shown
    QPointer<QWidget> m_places;
};

} // namespace belvedere::formations::ui
