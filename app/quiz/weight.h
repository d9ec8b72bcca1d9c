// Which answers weigh most in a result.
#pragma once

#include <quiz/profile.h>

namespace belvedere::quiz {

// The answers without which the shares of the pôles would be the most different (the sum of the absolute
// differences), the weightiest first; at most `count`. Of the shares, not of the means: "none of these"
// lowers many means alike, which changes little of the result. One profile an answer: on a worker thread.
QVector<Answer> weightiest(const content::Guide &guide, const Answers &answers, int count);

} // namespace belvedere::quiz
