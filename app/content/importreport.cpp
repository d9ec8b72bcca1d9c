#include <content/importreport.h>

#include <algorithm>

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

qint64 ImportReport::count(Oddity oddity) const
{
    return std::count_if(notes.begin(), notes.end(),
                         [oddity](const ImportNote &note) { return note.oddity == oddity; });
}

} // namespace belvedere::content
