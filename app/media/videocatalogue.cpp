#include <media/videocatalogue.h>

#include <content/csvreader.h>
#include <content/jsonlines.h>
#include <content/jsonreader.h>
#include <media/videodraft_p.h>

#include <QFile>
#include <QRegularExpression>

namespace belvedere::media {

namespace {

using content::Oddity;

QString word(const char *text) { return QString::fromLatin1(text); }

QStringList listIn(const QString &text)
{
    QStringList parts = text.split(u'|', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

// "fr=a.fr.vtt|fr+=a.noises.vtt": a + for those that tell the noises too.
QVector<TrackDraft> tracksIn(const QString &text)
{
    QVector<TrackDraft> tracks;
    for (const QString &part : listIn(text)) {
        QString language = part.section(u'=', 0, 0).trimmed();
        const bool noises = language.endsWith(u'+');
        if (noises)
            language.chop(1);
        tracks.append({language, {}, part.section(u'=', 1).trimmed(), noises});
    }
    return tracks;
}

double secondsIn(const QString &text)
{
    bool number = false;
    const double seconds = QString(text).replace(u',', u'.').toDouble(&number);
    return number ? seconds : -1;
}

QString optionalText(content::JsonReader &json, const QJsonObject &object, const char *key)
{
    return object.contains(word(key)) ? json.text(object, word(key)) : QString();
}

QStringList textsIn(content::JsonReader &json, const QJsonObject &object, const char *key)
{
    QStringList all;
    const QJsonValue value = object.value(word(key));
    if (!value.isUndefined() && !value.isArray())
        json.fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not a list").arg(word(key)), QStringLiteral("give \"%1\": [ \"...\" ]").arg(word(key)));
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            json.fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" holds something that is not a text").arg(word(key)), word("put \"...\" there"));
        all.append(each.toString().simplified());
    }
    return all;
}

QVector<TrackDraft> tracksIn(content::JsonReader &json, const QJsonObject &object)
{
    QVector<TrackDraft> tracks;
    if (!object.contains(word("subtitles")))
        return tracks;
    for (const QJsonObject &each : json.objects(object, word("subtitles"))) {
        json.onlyKeys(each, {word("language"), word("label"), word("file"), word("hardOfHearing"), word("comment")});
        const QJsonValue noises = each.value(word("hardOfHearing"));
        if (!noises.isUndefined() && !noises.isBool())
            json.fault(ErrorKind::Malformed, each, word("\"hardOfHearing\" is neither true nor false"), word("give \"hardOfHearing\": true"));
        tracks.append({json.text(each, word("language")), optionalText(json, each, "label"), json.text(each, word("file")), noises.toBool()});
    }
    return tracks;
}

} // namespace

bool isVideoId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"),
                                         QRegularExpression::DontCaptureOption);
    return form.match(id).hasMatch() && !id.endsWith(u'\n');
}

CatalogueReader::CatalogueReader(VideoSink sink, const StopFlag &stop, content::ImportReport &report, const CatalogueLimits &limits)
    : m_sink(std::move(sink)), m_stop(stop), m_report(report), m_limits(limits)
{
}

// Before each record.
Status CatalogueReader::takeNext()
{
    if (m_stop)
        return fail(ErrorKind::Cancelled, word("the import was stopped"));
    if (++m_report.read > m_limits.videos)
        return fail(ErrorKind::TooMany, QStringLiteral("more than %1 videos").arg(m_limits.videos), {}, 0, word("check that it is the right file"));
    return {};
}

Status CatalogueReader::readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(), path, 0, word("check the path and the rights"));
    if (file.size() > m_limits.fileBytes)
        return fail(ErrorKind::TooMany, word("a file of an absurd size"), path, 0, word("check that it is the right file"));
    content::JsonReader json(file.read(m_limits.fileBytes), path);
    json.expectSchema(1);
    json.onlyKeys(json.root(), {word("$schema"), word("schema"), word("videos"), word("comment")});
    for (const QJsonObject &object : json.objects(json.root(), word("videos"))) {
        if (const Status next = takeNext(); !next)
            return next;
        json.onlyKeys(object, {word("id"), word("title"), word("description"), word("metiers"), word("pole"), word("duration"), word("poster"),
                               word("stream"), word("sign"), word("subtitles"), word("transcript"), word("licence"), word("credit"), word("date"),
                               word("comment")});
        const Draft draft{path, object.value(content::jsonLineKey()).toInteger(), json.text(object, word("id")), json.text(object, word("title")), optionalText(json, object, "description"),
                          optionalText(json, object, "pole"), optionalText(json, object, "poster"), json.text(object, word("stream")),
                          optionalText(json, object, "sign"), object.value(word("transcript")).toString(), json.text(object, word("licence")),
                          optionalText(json, object, "credit"), optionalText(json, object, "date"), textsIn(json, object, "metiers"),
                          object.value(word("duration")).toDouble(-1), tracksIn(json, object)};
        if (!json.status())
            break;
        Result<CatalogueVideo> video = whole(draft);
        if (!video) {
            json.fault(video.error().kind, object, video.error().detail, video.error().remedy);
            break;
        }
        if (const Status taken = m_sink(std::move(*video)); !taken)
            return taken;
    }
    return json.status();
}

Status CatalogueReader::readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(), path, 0, word("check the path and the rights"));
    content::CsvLimits limits;
    limits.fileBytes = m_limits.fileBytes;
    content::CsvReader csv(file, path, limits);
    if (const Status header = csv.readHeader({word("id"), word("title"), word("duration"), word("stream"), word("licence")}); !header)
        return header;
    for (Result<bool> more = csv.next();; more = csv.next()) {
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (const Status next = takeNext(); !next)
            return next;
        const auto value = [&csv](const char *column) { return csv.value(word(column)); };
        const Draft draft{path, csv.line(), value("id"), value("title"), value("description"), value("pole"), value("poster"), value("stream"),
                          value("sign"), listIn(value("transcript")).join(word("\n\n")), value("licence"), value("credit"), value("date"),
                          listIn(value("metiers")), secondsIn(value("duration")), tracksIn(value("subtitles"))};
        Result<CatalogueVideo> video = csv.isWhole() ? whole(draft)
            : fail(ErrorKind::Malformed, word("not as many fields as columns"), {}, 0, word("put texts with a separator between quotation marks"));
        if (!video) {
            ++m_report.skipped;
            m_report.add({Oddity::UnexpectedValue, path, csv.line(), draft.id, video.error().detail,
                          word("left out; ") + video.error().remedy, false, true});
            continue;
        }
        if (const Status taken = m_sink(std::move(*video)); !taken)
            return taken;
    }
}

Status CatalogueReader::read(const QString &path)
{
    Status done = path.endsWith(u".csv", Qt::CaseInsensitive) ? readCsv(path) : readJson(path);
    if (done || !done.error().file.isEmpty())
        return done;
    done.error().file = path;
    return done;
}

} // namespace belvedere::media
