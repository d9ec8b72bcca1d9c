// One step of a scenario that is being written: a line, and under it, once opened, what can be said of it.
#pragma once

#include <seance/scenario.h>

#include <look/suggestfield.h>
#include <look/theme.h>

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace belvedere::look {
class DragHandle;
class Label;
class Notice;
}

namespace belvedere::seance::ui::teacher {

// What an editor asks of the terminal.
struct EditorAsks {
    look::SuggestField::Find find; // ids "fiche/<id>" and "video/<id>"
    std::function<QString(Step::Kind kind, const QString &ref)> nameOf; // empty: it is not in the content
};

class StepRow : public QWidget
{
    Q_OBJECT
public:
    struct Place {
        int at = 0, of = 1;
        bool open = false;
    };
    StepRow(const look::Theme &theme, const Step &step, Place place, const EditorAsks &asks, QWidget *parent = nullptr);

    look::DragHandle *handle() const { return m_handle; }
    const Step &step() const { return m_step; }
    void setProblems(const QStringList &problems); // said in the row
    void focusEdit();

Q_SIGNALS:
    void changed(const belvedere::seance::Step &step, const QString &field); // `field`: what is typed; empty: another form is needed
    void moved(int by); // Alt with the arrows too
    void removed();
    void copied(); // a second one after it
    void openToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(const Place &place);
    void addForm(const Place &place, const EditorAsks &asks);
    void addKinds(QVBoxLayout *column);
    QWidget *stepper(const QString &name, int value, int most, std::function<void(int)> use);
    void addRef(QVBoxLayout *column, const EditorAsks &asks);
    void say();

    const look::Theme &m_theme;
    Step m_step;
    look::DragHandle *m_handle;
    look::Label *m_title, *m_about;
    look::Notice *m_problem;
    QWidget *m_edit = nullptr;
    int m_number;
};

} // namespace belvedere::seance::ui::teacher
