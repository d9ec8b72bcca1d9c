// A small generator whose numbers are the same on every machine, and a hash with the same promise:
// the standard library's distributions and qHash() do not give it.
#pragma once

#include <QString>

namespace belvedere::quiz {

// SplitMix64 (Steele, Lea and Flood, 2014). Not for secrets.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    quint64 next();
    double uniform();       // in ]0, 1[
    int below(int bound);   // in [0, bound[; bound is at least 1
    double normal();        // mean 0, deviation 1 (Box and Muller, 1958)
    double gumbel();        // the noise under which a choice is a multinomial logit

private:
    quint64 m_state;
    double m_spare = 0;
    bool m_hasSpare = false;
};

// FNV-1a over the UTF-16 units, then mixed; `seed` gives another hash.
quint64 stableHash(const QString &text, quint64 seed = 0);

} // namespace belvedere::quiz
