// The html of a fiche, before it is cleaned.
#include "fuzz.h"

#include <content/headings.h>
#include <content/htmlcleaner.h>

#include <QRegularExpression>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QRegularExpression allowed(QStringLiteral(
        "\\A(?:[^<>]|<br>|</?(?:p|h3|h4|h5|ul|ol|li|strong|em|b|i|sup|sub)>)*+\\z"));
    // As UTF-8, and as UTF-16 with whatever surrogates come.
    const QString texts[] = {QString::fromUtf8(fuzz::bytes(data, size)),
                             QString(reinterpret_cast<const QChar *>(fuzz::bytes(data, size / 2 * 2).constData()),
                                     static_cast<qsizetype>(size / 2))};
    for (const QString &html : texts) {
        const auto clean = content::cleanHtml(html);
        fuzz::require(allowed.match(clean.html).hasMatch(), "only allowed elements");
        fuzz::require(content::cleanHtml(clean.html).html == clean.html, "cleaning twice changes nothing");
        fuzz::require(content::cleanHtml(clean.html).removed.isEmpty(), "what is clean is said to be clean");
        fuzz::require(clean.html.size() <= 8 * html.size() + 100, "the output grows with the input");
        content::demoteHeadings(clean.html);
        content::plainText(html);
    }
    return 0;
}
