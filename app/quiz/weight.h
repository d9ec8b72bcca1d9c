// Which answers weigh most in a result.
#pragma once

#include <quiz/profile.h>

namespace belvedere::quiz {

// The answers without which the likings of the pôles would be the most different (the sum of the absolute
// differences of the means), the weightiest first; at most `count`. One profile an answer: on a worker thread.
QVector<Answer> weightiest(const content::Guide &guide, const Answers &answers, int count);

} // namespace belvedere::quiz
