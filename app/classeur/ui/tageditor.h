// Gives tags to an item: by touch those that are used already, or a word of one's own.
#pragma once

#include <look/theme.h>

#include <QStringList>
#include <QWidget>

namespace belvedere::look {
class TextField;
}

namespace belvedere::classeur::ui {

class TagEditor : public QWidget
{
    Q_OBJECT
public:
    // `offered`: shown beside the item's own. `name`: of the item.
    TagEditor(const look::Theme &theme, const QString &name, const QStringList &own, const QStringList &offered, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const QStringList &tags); // what the item is to have

private:
    void addTyped();

    QStringList m_own;
    look::TextField *m_field;
};

} // namespace belvedere::classeur::ui
