// A text of the form or the rules, in each language of the screen.
#pragma once

#include <core/language.h>

namespace belvedere::contact {

// French and English are always given; a terminal's own form may leave the others out.
struct Wording {
    QString fr;
    QString en = {};
    QString ar = {};
    QString uk = {};

    // In that language; where it is not given, in French.
    const QString &in(Language language) const
    {
        const QString &text = language == Language::English ? en : language == Language::Arabic ? ar : language == Language::Ukrainian ? uk : fr;
        return text.isEmpty() ? fr : text;
    }
    bool operator==(const Wording &) const = default;
};

} // namespace belvedere::contact
