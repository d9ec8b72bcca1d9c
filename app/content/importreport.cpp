#include <content/importreport.h>

#include <algorithm>
#include <numeric>

namespace belvedere::content {

QString toString(Oddity oddity)
{
    switch (oddity) {
    case Oddity::MissingGender: return QStringLiteral("missing-gender");
    case Oddity::MissingElement: return QStringLiteral("missing-element");
    case Oddity::EmptySection: return QStringLiteral("empty-section");
    case Oddity::MissingLabel: return QStringLiteral("missing-label");
    case Oddity::RepeatedElement: return QStringLiteral("repeated-element");
    case Oddity::UnknownElement: return QStringLiteral("unknown-element");
    case Oddity::StrayText: return QStringLiteral("stray-text");
    case Oddity::UnexpectedValue: return QStringLiteral("unexpected-value");
    case Oddity::RemovedHtml: return QStringLiteral("removed-html");
    case Oddity::TurnedText: return QStringLiteral("turned-text");
    case Oddity::DuplicateId: return QStringLiteral("duplicate-id");
    case Oddity::SameRecord: return QStringLiteral("same-record");
    case Oddity::UnusableRecord: return QStringLiteral("unusable-record");
    case Oddity::UnresolvedLink: break;
    }
    return QStringLiteral("unresolved-link");
}

QString ImportNote::text() const
{
    QString out = file + u':' + QString::number(line) + QStringLiteral(": ");
    if (!record.isEmpty())
        out += record + QStringLiteral(": ");
    return out + what + QStringLiteral(": ") + done;
}

namespace {

qint64 listed(const QVector<ImportNote> &notes, Oddity oddity)
{
    return std::count_if(notes.begin(), notes.end(),
                         [oddity](const ImportNote &note) { return note.oddity == oddity; });
}

} // namespace

void ImportReport::add(ImportNote note)
{
    // Once a kind has unlisted notes it stays so: they are not counted again and again.
    const auto more = unlisted.find(note.oddity);
    if (more != unlisted.end())
        ++*more;
    else if (listed(notes, note.oddity) >= mostListed)
        unlisted.insert(note.oddity, 1);
    else
        notes.append(std::move(note));
}

qint64 ImportReport::count(Oddity oddity) const
{
    return listed(notes, oddity) + unlisted.value(oddity);
}

qint64 ImportReport::total() const
{
    return std::accumulate(unlisted.begin(), unlisted.end(), qint64(notes.size()));
}

} // namespace belvedere::content
