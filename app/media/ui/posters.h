// The posters of the pack, read on the library's thread and decoded on others, at the size they are shown at.
#pragma once

#include <content/library.h>

#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace belvedere::media::ui {

// The middle of a picture, as large as fits a place of that shape. Null when it is no picture.
QImage decodedPoster(const QByteArray &bytes, QSize pixels);

class Posters : public QObject
{
    Q_OBJECT
public:
    // The library outlives it.
    explicit Posters(content::Library &library, QObject *parent = nullptr);

    // That of a video in so many device pixels, from the pixmap cache; null while it is not there, and it is
    // fetched: ready() follows. What a pack has not is asked for once.
    QPixmap of(const QString &id, QSize pixels);

Q_SIGNALS:
    void ready(const QString &id);

private:
    void fetch();
    void decode(const QString &id, const QByteArray &bytes);

    content::Library &m_library;
    QTimer m_soon; // many cards ask at a time
    QHash<QString, QSize> m_wanted;
    QHash<QString, QSize> m_coming;
    QSet<QString> m_missing;
};

} // namespace belvedere::media::ui
