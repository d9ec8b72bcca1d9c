// One place where a formation is given: who, where, when, for whom, who pays, how to reach them.
#pragma once

#include <core/language.h>
#include <formations/actionreader.h>
#include <look/theme.h>

#include <QWidget>

namespace belvedere::formations::ui {

class ActionCard : public QWidget
{
    Q_OBJECT
public:
    ActionCard(const look::Theme &theme, const PlacedAction &placed, Language language, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
};

} // namespace belvedere::formations::ui
