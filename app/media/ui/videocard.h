// A video in a list: its poster, how long it is, its title, and what is to be known of it, in words.
#pragma once

#include <look/cards.h>
#include <media/video.h>

namespace belvedere::media::ui {

class Posters;

struct VideoMarks {
    bool kept = false;    // on this terminal
    bool watched = false; // in this visit
    bool waits = false;   // for the network, which is not there
};

class VideoCard : public look::Card
{
    Q_OBJECT
public:
    enum class Shape {
        Tall, // the poster above the words
        Row,  // beside them
        Line, // beside them, small, without marks: one line above something else
    };

    // The posters outlive the card. `lead` stands over the title, small ("Watch"); it may be empty.
    VideoCard(const look::Theme &theme, Posters &posters, const VideoSummary &video, const VideoMarks &marks,
              const QString &poleName, Shape shape, const QString &lead = {}, QWidget *parent = nullptr);

    const QString &video() const { return m_video.id; }
    int heightForWidth(int width) const override;

protected:
    void drawInside(QPainter &painter) override;
    int preferredWidth() const override { return qRound(300 * m_theme.textScale()); }

private:
    struct Mark {
        QString icon, words;
        QColor colour;
    };

    bool isRow(int width) const;
    int posterWidth() const; // in a row
    QRect poster(int width) const; // within the card
    QRect words(int width) const;  // the place for them; as high as one likes
    void drawPoster(QPainter &painter, const QRect &place);
    void drawLength(QPainter &painter, const QRect &poster);
    // Draws the marks from y on when there is a painter; where they end.
    int markLines(QPainter *painter, const QRect &place, int y) const;

    Posters &m_posters;
    VideoSummary m_video;
    VideoMarks m_marks;
    QVector<Mark> m_shown;
    QString m_lead, m_length;
    Shape m_shape;
    mutable int m_width = -1; // the measure of a text is slow, and layouts ask often
    mutable int m_height = 0;
};

} // namespace belvedere::media::ui
