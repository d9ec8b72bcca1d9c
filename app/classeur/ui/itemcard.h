// One item of the classeur: its title, the person's note, and what can be done with it.
#pragma once

#include <classeur/classeur.h>
#include <look/theme.h>

#include <QWidget>

class QVBoxLayout;

namespace belvedere::look {
class Button;
class Label;
class DragHandle;
class FlowRow;
class NoteField;
}

namespace belvedere::classeur::ui {

class ItemCard : public QWidget
{
    Q_OBJECT
public:
    // Where it stands in its section.
    struct Place {
        int place = 0;
        int count = 1;
        bool sortable = true; // there is an order to change
        bool missing = false; // a document whose bytes are not here
        bool operator==(const Place &) const = default;
    };
    ItemCard(const look::Theme &theme, const ClasseurItem &item, const Place &place, QWidget *parent = nullptr);

    // True when another one would look the same.
    bool shows(const ClasseurItem &item, const Place &place) const { return m_item == item && m_place == place; }
    bool isEditingTags() const { return m_tagEditor != nullptr; }
    void editTags(const QStringList &offered); // opens the tags, with those of the whole classeur
    void editNote(); // opens the note, with the focus in it
    look::DragHandle *handle() const { return m_handle; }
    QString id() const { return m_item.id; }

Q_SIGNALS:
    void opened();
    void noteChanged(const QString &note);
    void moved(int step); // -1 up, 1 down; Alt+Up and Alt+Down too
    void removed();
    void wishChanged(bool wish);
    void tagsAsked();
    void tagsChanged(const QStringList &tags);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead();
    void addTools();
    void showNote();
    // A control that is found again by its name when the card is made anew.
    template <typename Widget>
    Widget *called(Widget *widget, const char *role) const;

    const look::Theme &m_theme;
    ClasseurItem m_item;
    const Place m_place;
    const QString m_name;
    QVBoxLayout *m_column;
    look::DragHandle *m_handle = nullptr;
    look::FlowRow *m_tools;
    look::Button *m_write = nullptr;   // opens the note
    look::Label *m_written = nullptr;  // the note, while it is not changed: a field for each costs time
    look::NoteField *m_note = nullptr;
    QWidget *m_tagEditor = nullptr;
};

} // namespace belvedere::classeur::ui
