#include <media/ui/posters.h>

#include <core/whendone.h>
#include <media/videoreader.h>

#include <QBuffer>
#include <QImageReader>
#include <QPixmapCache>
#include <QtConcurrentRun>

namespace belvedere::media::ui {
namespace {

constexpr int mostPixels = 8000; // a side of a poster: what is larger is not decoded

QString keyOf(const QString &id, QSize pixels)
{
    return QStringLiteral("poster/%1/%2x%3").arg(id).arg(pixels.width()).arg(pixels.height());
}

} // namespace

QImage decodedPoster(const QByteArray &bytes, QSize pixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize whole = reader.size();
    if (whole.isEmpty() || whole.width() > mostPixels || whole.height() > mostPixels || pixels.isEmpty())
        return {};
    const QSize scaled = whole.scaled(pixels, Qt::KeepAspectRatioByExpanding);
    reader.setScaledSize(scaled);
    const QImage image = reader.read();
    return image.copy(QRect(QPoint((scaled.width() - pixels.width()) / 2, (scaled.height() - pixels.height()) / 2), pixels))
        .convertToFormat(QImage::Format_RGB32);
}

Posters::Posters(content::Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Posters::fetch);
}

QPixmap Posters::of(const QString &id, QSize pixels)
{
    QPixmap found;
    if (m_missing.contains(id) || pixels.isEmpty() || QPixmapCache::find(keyOf(id, pixels), &found))
        return found;
    if (m_coming.value(id) != pixels) {
        m_wanted.insert(id, pixels);
        m_soon.start();
    }
    return found;
}

void Posters::fetch()
{
    const QStringList ids = m_wanted.keys();
    m_coming.insert(m_wanted);
    m_wanted.clear();
    using Found = QHash<QString, QByteArray>;
    const auto reading = m_library.read<Found>([ids](QSqlDatabase &db) { return posters(db, ids); });
    whenDone(reading, this, [this, ids](const Result<Found> &found) {
        for (const QString &id : ids)
            decode(id, found ? found->value(id) : QByteArray());
    });
}

void Posters::decode(const QString &id, const QByteArray &bytes)
{
    const QSize pixels = m_coming.value(id);
    if (bytes.isEmpty()) {
        m_coming.remove(id);
        m_missing.insert(id);
        return;
    }
    whenDone(QtConcurrent::run(decodedPoster, bytes, pixels), this, [this, id, pixels](const QImage &image) {
        if (m_coming.value(id) == pixels)
            m_coming.remove(id);
        if (image.isNull())
            m_missing.insert(id);
        else
            QPixmapCache::insert(keyOf(id, pixels), QPixmap::fromImage(image));
        Q_EMIT ready(id);
    });
}

} // namespace belvedere::media::ui
