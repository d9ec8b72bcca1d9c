// A button of the player: an icon over its word.
#pragma once

#include <look/theme.h>

#include <QAbstractButton>

namespace belvedere::media::ui {

class ControlButton : public QAbstractButton
{
    Q_OBJECT
public:
    ControlButton(const look::Theme &theme, const QString &icon, const QString &word, const QString &accessibleName,
                  QWidget *parent = nullptr);

    void show(const QString &icon, const QString &word, const QString &accessibleName);
    using QWidget::show;
    // A ground of that colour: the one that matters most.
    void setGround(const QColor &ground, const QColor &ink);
    void setAccent(const look::PoleColours &colours); // when it is checked
    // As wide as its widest word, so that the others stay where they are.
    void reserve(const QStringList &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter as well as Space

private:
    QFont font() const;

    const look::Theme &m_theme;
    QString m_icon;
    QStringList m_reserved;
    QColor m_ground, m_ink, m_checked, m_border;
};

} // namespace belvedere::media::ui
