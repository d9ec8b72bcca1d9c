// The moving picture, whole and in its own shape, on black: the poster first, the subtitles over it, and what
// the player does. A click plays or stops it.
#pragma once

#include <look/theme.h>
#include <media/player.h>
#include <media/ui/watching.h>

#include <QAbstractButton>
#include <QPixmap>
#include <QTimer>

namespace belvedere::media::ui {

class Picture : public QAbstractButton
{
    Q_OBJECT
public:
    // Both outlive it. The colours are those of a button that plays.
    Picture(const look::Theme &theme, Player &player, QWidget *parent = nullptr);

    void setPoster(const QImage &poster);
    void setColours(const look::PoleColours &colours, const QString &poleIcon);
    void setSubtitle(const QString &text);
    void setSubtitleLook(TextSize size, bool highContrast);
    void setRound(int radius) { m_round = radius; }
    void setMessage(const QString &message); // over the picture; empty: none
    void setMostHeight(int pixels);          // of what it asks for
    void refresh();                          // the state of the player has changed
    QRect shown() const;                     // where the picture lies

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return qMin(m_mostHeight, width * 9 / 16); }
    QSize sizeHint() const override { return {640, heightForWidth(640)}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

Q_SIGNALS:
    void seekRequested(qint64 byMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override; // the frames come as large as they are shown
    void keyPressEvent(QKeyEvent *event) override; // arrows go by 5 and 10 s

private:
    bool showsFrame() const;
    void drawPoster(QPainter &painter);
    void drawSubtitle(QPainter &painter, const QRect &picture) const;
    void drawState(QPainter &painter, const QRect &picture) const;
    void drawDisc(QPainter &painter, const QRect &picture, const QString &icon) const;

    const look::Theme &m_theme;
    Player &m_player;
    look::PoleColours m_colours;
    QString m_poleIcon;
    QImage m_poster;
    QPixmap m_scaled; // the poster, as large as it is shown
    QString m_subtitle, m_message;
    TextSize m_textSize = TextSize::Medium;
    bool m_highContrast = false;
    int m_round = 18;
    int m_mostHeight = 1200;
    QTimer m_turning; // of the arc, while one waits
    int m_angle = 0;
};

} // namespace belvedere::media::ui
