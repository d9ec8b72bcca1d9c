// The language of the screen: its words, and the direction in which it is read.
#pragma once

#include <core/language.h>

#include <QTranslator>

namespace belvedere::shell {

class Tongue
{
public:
    Tongue() = default;
    ~Tongue();
    Q_DISABLE_COPY_MOVE(Tongue)

    // From now on, for what is built next. What a language does not say yet is said in French, as the content is.
    void speak(Language language);

private:
    QTranslator m_french; // under the other
    QTranslator m_own;
};

} // namespace belvedere::shell
