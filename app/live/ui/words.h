// What is said of where a talk stands.
#pragma once

#include <live/talk.h>

#include <look/notice.h>

namespace belvedere::live::ui {

struct StateWords {
    look::Notice::Kind kind = look::Notice::Kind::Info;
    QString text;
};

StateWords stateInWords(const Talk &talk);
// Why a question could not be left, and what to do.
QString refusalInWords(ErrorKind kind);

} // namespace belvedere::live::ui
