// Where a teacher writes a scenario of their own: steps are added, moved, changed, removed, and all is taken back.
#pragma once

#include <seance/ui/scenariodraft.h>
#include <seance/ui/steprow.h>

#include <look/page.h>

namespace belvedere::look {
class Button;
class Label;
class NoteField;
class SortColumn;
class TextField;
}

namespace belvedere::seance::ui::teacher {

class EditorPage : public look::Page
{
    Q_OBJECT
public:
    EditorPage(look::Theme &theme, const Scenario &scenario, EditorAsks asks, QWidget *parent = nullptr);

    // As it is written now; its id is made from its title where it had none.
    Scenario scenario() const;
    const Scenario &written() const { return m_draft.now(); } // its id as it was given
    void setSaved(bool saved);
    void setDraft(bool isDraft); // what is written is kept, and not saved yet
    void setDraftFailed();       // it is not even kept

Q_SIGNALS:
    void changed(); // in any way
    void saveRequested(const belvedere::seance::Scenario &scenario); // without problems
    void useRequested(const belvedere::seance::Scenario &scenario);  // saved, and a class opened with it

private:
    void build(int focusRow); // the rows; -1: the focus stays where it is
    void showState();
    void finish(bool use);
    void fill(); // the fields, from the draft

    ScenarioDraft m_draft;
    EditorAsks m_asks;
    int m_open = -1; // the row that is open
    look::TextField *m_title;
    look::NoteField *m_about;
    look::Notice *m_notice;
    look::Label *m_minutes, *m_kept;
    look::SortColumn *m_steps;
    look::Button *m_add, *m_undo, *m_save, *m_use;
    QVector<StepRow *> m_rows;
};

} // namespace belvedere::seance::ui::teacher
