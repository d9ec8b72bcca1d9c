// The languages of the screen, and a text that the content gives in French and in English.
#pragma once

#include <QString>

#include <optional>

namespace belvedere {

enum class Language { French, English, Arabic, Ukrainian };

inline constexpr Language allLanguages[]{Language::French, Language::English, Language::Arabic, Language::Ukrainian};

// "fr", "en", "ar" or "uk" (ISO 639-1).
inline QString code(Language language)
{
    switch (language) {
    case Language::French: break;
    case Language::English: return QStringLiteral("en");
    case Language::Arabic: return QStringLiteral("ar");
    case Language::Ukrainian: return QStringLiteral("uk");
    }
    return QStringLiteral("fr");
}

// The language of such a code; nothing for another.
inline std::optional<Language> languageOf(const QString &code)
{
    for (const Language each : allLanguages) {
        if (belvedere::code(each) == code)
            return each;
    }
    return {};
}

// The name of a language in itself, for who reads no other.
inline QString ownName(Language language)
{
    switch (language) {
    case Language::French: break;
    case Language::English: return QStringLiteral("English");
    case Language::Arabic: return QStringLiteral("العربية");
    case Language::Ukrainian: return QStringLiteral("Українська");
    }
    return QStringLiteral("Français");
}

inline bool isRightToLeft(Language language)
{
    return language == Language::Arabic;
}

struct Text {
    QString fr;
    QString en;

    // The text in that language; French where it is not given.
    const QString &in(Language language) const
    {
        return language == Language::English && !en.isEmpty() ? en : fr;
    }
    bool operator==(const Text &) const = default;
};

} // namespace belvedere
