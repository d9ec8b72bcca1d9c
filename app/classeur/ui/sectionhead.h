// The heading of a section of the classeur, with its icon.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::classeur::ui {

class SectionHead : public QWidget
{
    Q_OBJECT
public:
    SectionHead(const look::Theme &theme, const QString &icon, const QString &title, QWidget *parent = nullptr);
};

} // namespace belvedere::classeur::ui
