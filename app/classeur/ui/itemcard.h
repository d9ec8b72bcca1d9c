// One item of the classeur: its title, the person's note, and what can be done with it.
#pragma once

#include <classeur/classeur.h>
#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {
class NoteField;
}

namespace belvedere::classeur::ui {

class ItemCard : public QWidget
{
    Q_OBJECT
public:
    ItemCard(const look::Theme &theme, const ClasseurItem &item, int place, int count,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void noteChanged(const QString &note);
    void moved(int step); // -1 up, 1 down
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Alt+Up and Alt+Down move the card

private:
    const look::Theme &m_theme;
    look::NoteField *m_note;
};

} // namespace belvedere::classeur::ui
