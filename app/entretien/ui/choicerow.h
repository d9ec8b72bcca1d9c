// A few short choices in a line, one of which holds; touched by who does not want to type.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {
class Chip;
}

namespace belvedere::entretien::ui {

class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    // `name` is what all of them are about, for who does not see it.
    ChoiceRow(const look::Theme &theme, const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    int current() const { return m_current; } // -1: none
    void setCurrent(int choice); // says nothing

Q_SIGNALS:
    void chosen(int choice);

private:
    void choose(int choice);

    QVector<look::Chip *> m_chips;
    int m_current = -1;
    bool m_quiet = false;
};

} // namespace belvedere::entretien::ui
