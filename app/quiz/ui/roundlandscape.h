// The landscape as one of the rounded things on a page.
#pragma once

#include <look/landscape.h>

namespace belvedere::quiz::ui {

class RoundLandscape : public look::Landscape
{
    Q_OBJECT
public:
    explicit RoundLandscape(const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
};

} // namespace belvedere::quiz::ui
