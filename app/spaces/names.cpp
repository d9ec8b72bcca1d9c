#include <spaces/names.h>

#include <algorithm>
#include <array>

namespace belvedere::spaces {
namespace {

constexpr int longestName = 120; // letters, of which each takes 4 bytes at most: under the 255 of ext4 with room to spare
constexpr int longestStem = 100;
constexpr int mostStemBytes = 200;

bool isKept(QChar c)
{
    static const QString refused = QStringLiteral("<>:\"/\\|?*%#");
    const bool shown = c.isPrint() && c.category() != QChar::Other_Format && !c.isSurrogate() && c != QChar::ReplacementCharacter;
    return shown && !refused.contains(c);
}

// Windows opens a device under these names, with any suffix.
bool isDevice(const QString &stem)
{
    static const std::array plain{u"con", u"prn", u"aux", u"nul"};
    const QString first = stem.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered = first.size() == 4 && (first.startsWith(u"com") || first.startsWith(u"lpt")) && first.at(3).isDigit();
    return numbered || std::any_of(plain.begin(), plain.end(), [&](const char16_t *each) { return first == QStringView(each); });
}

QString stemOf(const QString &title)
{
    QString stem;
    for (const QChar c : title.normalized(QString::NormalizationForm_C))
        stem += isKept(c) ? c : QChar(u' ');
    stem = stem.simplified().left(longestStem);
    while (stem.toUtf8().size() > mostStemBytes)
        stem.chop(1);
    while (stem.startsWith(u'.') || stem.startsWith(u' ') || stem.startsWith(u'~'))
        stem.remove(0, 1);
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    if (stem.isEmpty())
        stem = QStringLiteral("document");
    return isDevice(stem) ? QString(u'_' + stem) : stem;
}

} // namespace

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isSafeName(const QString &name)
{
    const bool plain = std::none_of(name.begin(), name.end(), [](QChar c) { return c == u'/' || c == u'\\' || c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return plain && !name.isEmpty() && name.size() <= 255 && name != u"." && name != u"..";
}

QString safeName(const QString &title, const QString &suffix, QSet<QString> &taken)
{
    const QString stem = stemOf(title);
    const QString end = suffix.isEmpty() ? QString() : QString(u'.' + suffix.left(longestName - longestStem - 12));
    QString name = stem + end;
    for (int next = 2; taken.contains(foldedName(name)); ++next)
        name = QStringLiteral("%1 (%2)%3").arg(stem).arg(next).arg(end);
    taken.insert(foldedName(name));
    return name;
}

} // namespace belvedere::spaces
