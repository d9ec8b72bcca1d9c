#include <territoire/articleimport.h>

#include <content/csvreader.h>
#include <content/jsonreader.h>
#include <territoire/aboutwriter.h>
#include <territoire/importlog_p.h>

#include <QIODevice>

namespace belvedere::territoire {

namespace {

using content::Oddity;
constexpr qint64 largestFile = 8 << 20;
constexpr qsizetype mostText = 20'000;

// An article as a file gives it.
struct Draft {
    qint64 line = 0;
    QString id, title, site, region, source, date;
    QStringList paragraphs, departements, secteurs, groupes;
};

class ArticleImport
{
public:
    ArticleImport(const QString &kind, const QString &file, const Subjects &subjects, content::SectionWork &work)
        : m_kind(kind), m_subjects(subjects), m_log(work.report, file), m_db(work.db), m_about(work.db),
          m_insert(m_db, QStringLiteral("INSERT INTO article (kind, id, title, body, site, source, published) VALUES (?, ?, ?, ?, ?, ?, ?)")),
          m_known(m_db, QStringLiteral("SELECT 1 FROM article WHERE kind = ? AND id = ?"))
    {
    }
    // What forbids to keep it; empty when nothing does.
    QString faultOf(const Draft &draft);
    Status write(const Draft &draft);
    ImportLog &log() { return m_log; }

private:
    About aboutOf(const Draft &draft, bool &repaired);

    QString m_kind;
    const Subjects &m_subjects;
    ImportLog m_log;
    QSqlDatabase &m_db;
    AboutWriter m_about;
    content::Statement m_insert, m_known;
};

QString ArticleImport::faultOf(const Draft &draft)
{
    if (draft.id.isEmpty() || draft.title.isEmpty() || draft.source.isEmpty() || draft.paragraphs.join(u' ').isEmpty())
        return QStringLiteral("it needs an id, a title, a text and a source");
    if (!QDate::fromString(draft.date, Qt::ISODate).isValid())
        return QStringLiteral("\"%1\" is no date, such as 2025-04-30").arg(draft.date);
    QString unknown;
    if (departementsNamed(draft.departements, draft.region, unknown).isEmpty() && unknown.isEmpty())
        return QStringLiteral("neither a department nor a region (\"*\" is everywhere)");
    if (!unknown.isEmpty())
        return QStringLiteral("\"%1\" is no department and no region").arg(unknown);
    if (draft.paragraphs.join(u'\n').size() > mostText)
        return QStringLiteral("more than %1 letters").arg(mostText);
    if (const Status asked = m_known.run({m_kind, draft.id}); !asked || m_known.next())
        return QStringLiteral("this id is given twice");
    return {};
}

About ArticleImport::aboutOf(const Draft &draft, bool &repaired)
{
    About about;
    const auto unknown = [&](const QString &name) {
        repaired = true;
        m_log.repaired(Oddity::UnresolvedLink, draft.line, draft.id, QStringLiteral("the pack knows no \"%1\"").arg(name),
                       QStringLiteral("that link left out"));
    };
    QString none;
    about.departements = departementsNamed(draft.departements, draft.region, none);
    for (const QString &name : draft.groupes) {
        const QString groupe = m_subjects.groupe(name);
        groupe.isEmpty() ? unknown(name) : about.groupes.append(groupe);
    }
    for (const QString &name : draft.secteurs) {
        const QString secteur = m_subjects.secteur(name);
        if (secteur.isEmpty()) {
            unknown(name);
            continue;
        }
        about.secteurs.append(secteur);
        if (draft.groupes.isEmpty())
            about.groupes += m_subjects.groupesOf(secteur);
    }
    return about;
}

Status ArticleImport::write(const Draft &draft)
{
    bool repaired = false;
    const About about = aboutOf(draft, repaired);
    const Status written = m_insert.run({m_kind, draft.id, draft.title, draft.paragraphs.join(u'\n'),
                                         content::notNull(draft.site), draft.source, draft.date});
    if (!written)
        return written;
    m_log.kept(repaired);
    return content::number(m_db, QStringLiteral("SELECT last_insert_rowid()"))
        .and_then([&](qint64 n) { return m_about.write(QStringLiteral("article"), n, about); });
}

// A list of texts; absent is empty.
QStringList texts(content::JsonReader &json, const QJsonObject &object, const QString &key)
{
    QStringList all;
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        json.fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not a list").arg(key),
                   QStringLiteral("give \"%1\": [ \"...\" ]").arg(key));
    for (const QJsonValue &each : value.toArray()) {
        const QString text = each.toString().simplified();
        if (text.isEmpty())
            json.fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" holds something that is not a text").arg(key),
                       QStringLiteral("put \"...\" there"));
        all.append(text);
    }
    return all;
}

QString optionalText(content::JsonReader &json, const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? json.text(object, key) : QString();
}

Draft draftFrom(content::JsonReader &json, const QJsonObject &object, bool note)
{
    json.onlyKeys(object, {QStringLiteral("id"), note ? QStringLiteral("title") : QStringLiteral("name"),
                           note ? QStringLiteral("text") : QStringLiteral("phrase"), QStringLiteral("departements"),
                           QStringLiteral("region"), QStringLiteral("secteurs"), QStringLiteral("groupes"),
                           note ? QStringLiteral("comment") : QStringLiteral("site"), QStringLiteral("source"),
                           QStringLiteral("date"), QStringLiteral("comment")});
    Draft draft;
    draft.id = json.text(object, QStringLiteral("id"));
    draft.title = json.text(object, note ? QStringLiteral("title") : QStringLiteral("name"));
    draft.paragraphs = note ? texts(json, object, QStringLiteral("text"))
                            : QStringList(json.text(object, QStringLiteral("phrase")));
    draft.departements = texts(json, object, QStringLiteral("departements"));
    draft.region = optionalText(json, object, QStringLiteral("region"));
    draft.secteurs = texts(json, object, QStringLiteral("secteurs"));
    draft.groupes = texts(json, object, QStringLiteral("groupes"));
    draft.site = optionalText(json, object, QStringLiteral("site"));
    draft.source = json.text(object, QStringLiteral("source"));
    draft.date = json.text(object, QStringLiteral("date"));
    return draft;
}

Status importJson(QIODevice &device, const QString &fileName, bool note, ArticleImport &import)
{
    if (device.size() > largestFile)
        return fail(ErrorKind::TooMany, QStringLiteral("a file of an absurd size"), fileName, 0,
                    QStringLiteral("check that it is the right file"));
    content::JsonReader json(device.readAll(), fileName);
    json.expectSchema(1);
    for (const QJsonObject &object : json.objects(json.root(), note ? QStringLiteral("notes") : QStringLiteral("poles"))) {
        import.log().read();
        const Draft draft = draftFrom(json, object, note);
        if (!json.status())
            break;
        if (const QString fault = import.faultOf(draft); !fault.isEmpty()) {
            json.fault(ErrorKind::Refused, object, fault, QStringLiteral("correct it in the file"));
            break;
        }
        if (const Status written = import.write(draft); !written)
            return written;
    }
    return json.status();
}

Draft draftFrom(const content::CsvReader &csv)
{
    const auto list = [&csv](const QString &column) {
        QStringList parts = csv.value(column).split(u'|', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.trimmed();
        return parts;
    };
    return {csv.line(), csv.value(QStringLiteral("id")), csv.value(QStringLiteral("name")), csv.value(QStringLiteral("site")),
            csv.value(QStringLiteral("region")), csv.value(QStringLiteral("source")), csv.value(QStringLiteral("date")),
            QStringList(csv.value(QStringLiteral("phrase"))), list(QStringLiteral("departements")),
            list(QStringLiteral("secteurs")), list(QStringLiteral("groupes"))};
}

} // namespace

Status importPolesJson(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work)
{
    ArticleImport import(QStringLiteral("pole"), fileName, subjects, work);
    return importJson(device, fileName, false, import);
}

Status importNotes(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work)
{
    ArticleImport import(QStringLiteral("note"), fileName, subjects, work);
    return importJson(device, fileName, true, import);
}

Status importPolesCsv(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work)
{
    ArticleImport import(QStringLiteral("pole"), fileName, subjects, work);
    content::CsvReader csv(device, fileName);
    Status done = csv.readHeader({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("phrase"),
                                  QStringLiteral("source"), QStringLiteral("date")});
    while (done) {
        const Result<bool> more = csv.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        import.log().read();
        const Draft draft = draftFrom(csv);
        const QString fault = csv.isWhole() ? import.faultOf(draft) : QStringLiteral("not as many fields as columns");
        if (!fault.isEmpty())
            import.log().skipped(Oddity::UnexpectedValue, csv.line(), draft.id, fault);
        done = fault.isEmpty() ? import.write(draft) : import.log().tooMany(csv.line());
    }
    return done;
}

} // namespace belvedere::territoire
