// What was removed from the classeur, until the end of the visit.
#pragma once

#include <classeur/classeur.h>
#include <look/theme.h>

#include <QWidget>

class QVBoxLayout;

namespace belvedere::look {
class Button;
}

namespace belvedere::classeur::ui {

// Closed to begin with: one button that says how many there are.
class BinList : public QWidget
{
    Q_OBJECT
public:
    explicit BinList(const look::Theme &theme, QWidget *parent = nullptr);
    void setItems(const QVector<ClasseurItem> &items); // hidden when there are none

Q_SIGNALS:
    void wantedBack(const QString &id);

private:
    void fill();

    const look::Theme &m_theme;
    QVector<ClasseurItem> m_items;
    look::Button *m_open;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    bool m_isOpen = false;
};

} // namespace belvedere::classeur::ui
