// Searching inside the classeur: by words, and by tag.
#pragma once

#include <classeur/item.h>
#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {
class FlowRow;
class TextField;
}

namespace belvedere::classeur::ui {

class FindRow : public QWidget
{
    Q_OBJECT
public:
    explicit FindRow(const look::Theme &theme, QWidget *parent = nullptr);

    // What there is to choose from; a tag that is gone is not chosen any more. Hidden when nothing is worth it.
    void setChoice(bool words, const QStringList &tags);
    bool isLooking() const; // something is typed or chosen
    bool accepts(const ClasseurItem &item) const;

Q_SIGNALS:
    void changed();

private:
    const look::Theme &m_theme;
    look::TextField *m_field;
    QWidget *m_chips;
    QStringList m_tags;
    QString m_tag; // chosen
};

} // namespace belvedere::classeur::ui
