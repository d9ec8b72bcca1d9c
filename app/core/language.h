// A text that the content gives in French and in English.
#pragma once

#include <QString>

namespace belvedere {

enum class Language { French, English };

// "fr" or "en".
inline QString code(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("fr");
}

struct Text {
    QString fr;
    QString en;

    // The text in that language; French where there is no English.
    const QString &in(Language language) const
    {
        return language == Language::English && !en.isEmpty() ? en : fr;
    }
    bool operator==(const Text &) const = default;
};

} // namespace belvedere
