// The stem of a French word, by the Snowball algorithm (libstemmer).
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace belvedere::text {

// Belongs to one thread at a time.
class Stemmer
{
public:
    Stemmer();

    // The folded stem of one word written with its accents: "Boulangères" is "boulanger", "animaux"
    // is "animal". Words of up to three letters and words with digits stay as they are. Beyond Snowball,
    // "jeux" meets "jeu", "coiffeuse" meets "coiffeur" and "actrice" meets "acteur".
    QByteArray stem(QStringView word) const;

private:
    struct Deleter {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace belvedere::text
