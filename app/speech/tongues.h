// Which voice says what: a text is cut where its language changes.
#pragma once

#include <core/language.h>

#include <QVector>

#include <optional>

namespace belvedere::speech {

struct Passage {
    QString text;
    Language language = Language::French;

    bool operator==(const Passage &) const = default;
};

// The content is French whatever the language of the screen: the name of a métier stands on an Arabic page, within an
// Arabic sentence. Letters of a script go to the voice that reads it; Latin ones to `latin` where it is known. Where it
// is not: to French, but on an English screen, where the little words and the accents of the text decide. What is no
// letter stays with the words before it.
QVector<Passage> inTongues(const QString &text, Language screen, std::optional<Language> latin = {});

} // namespace belvedere::speech
