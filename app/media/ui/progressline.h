// How far something has come, as a line.
#pragma once

#include <look/theme.h>

#include <QProgressBar>

namespace belvedere::media::ui {

class ProgressLine : public QProgressBar
{
    Q_OBJECT
public:
    ProgressLine(const look::Theme &theme, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {300, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
};

} // namespace belvedere::media::ui
