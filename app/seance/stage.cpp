#include <seance/stage.h>

#include <QRandomGenerator>
#include <QSet>

#include <array>

namespace belvedere::seance {
namespace {

constexpr int codeLength = 6;
const auto codeLetters = QStringLiteral("234679ABCDEFGHJKLMNOPQRSTUVWXYZ");

struct Animal {
    const char *name;
    bool feminine;
};
constexpr std::array<Animal, 36> gentleAnimals{{{"Lynx", false}, {"Castor", false}, {"Loup", false}, {"Renard", false}, {"Lapin", false}, {"Panda", false},
                                                {"Koala", false}, {"Dauphin", false}, {"Hibou", false}, {"Faucon", false}, {"Cygne", false}, {"Merle", false},
                                                {"Colibri", false}, {"Papillon", false}, {"Phoque", false}, {"Poney", false}, {"Tigre", false}, {"Chamois", false},
                                                {"Loutre", true}, {"Marmotte", true}, {"Tortue", true}, {"Girafe", true}, {"Gazelle", true}, {"Panthère", true},
                                                {"Coccinelle", true}, {"Libellule", true}, {"Abeille", true}, {"Alouette", true}, {"Hirondelle", true}, {"Mésange", true},
                                                {"Chouette", true}, {"Cigogne", true}, {"Baleine", true}, {"Biche", true}, {"Hermine", true}, {"Luciole", true}}};

struct Adjective {
    const char *masculine, *feminine;
};
constexpr std::array<Adjective, 20> gentleAdjectives{{{"bleu", "bleue"}, {"vert", "verte"}, {"rouge", "rouge"}, {"jaune", "jaune"}, {"orange", "orange"}, {"violet", "violette"},
                                                      {"doré", "dorée"}, {"argenté", "argentée"}, {"turquoise", "turquoise"}, {"indigo", "indigo"}, {"calme", "calme"}, {"curieux", "curieuse"},
                                                      {"joyeux", "joyeuse"}, {"malin", "maligne"}, {"rapide", "rapide"}, {"serein", "sereine"}, {"vif", "vive"}, {"agile", "agile"},
                                                      {"rêveur", "rêveuse"}, {"brillant", "brillante"}}};
constexpr int pseudonyms = int(gentleAnimals.size() * gentleAdjectives.size());

QString pseudonymAt(int index)
{
    const Animal &animal = gentleAnimals[size_t(index) / gentleAdjectives.size()];
    const Adjective &adjective = gentleAdjectives[size_t(index) % gentleAdjectives.size()];
    return QString::fromUtf8(animal.name) + u' ' + QString::fromUtf8(animal.feminine ? adjective.feminine : adjective.masculine);
}

} // namespace

QString newCode()
{
    QString code;
    for (int i = 0; i < codeLength; ++i)
        code += codeLetters.at(QRandomGenerator::system()->bounded(int(codeLetters.size())));
    return code;
}

std::optional<QString> readCode(const QString &typed)
{
    QString code;
    for (QChar c : typed.left(40).toUpper()) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        switch (c.unicode()) { // one of each two that are taken for one another
        case u'0': c = u'O'; break;
        case u'1':
        case u'I': c = u'L'; break;
        case u'5': c = u'S'; break;
        case u'8': c = u'B'; break;
        default: break;
        }
        if (!codeLetters.contains(c))
            return {};
        code += c;
    }
    return code.size() == codeLength ? std::optional(code) : std::nullopt;
}

QString newPseudonym(const QSet<QString> &taken)
{
    const int from = QRandomGenerator::system()->bounded(pseudonyms);
    for (int i = 0; i < pseudonyms; ++i) {
        const QString pseudonym = pseudonymAt((from + i * 7) % pseudonyms); // 7 and their number have no common divisor
        if (!taken.contains(pseudonym))
            return pseudonym;
    }
    return pseudonymAt(from) + u' ' + QString::number(taken.size());
}

bool isPseudonym(const QString &word)
{
    for (int i = 0; i < pseudonyms; ++i) {
        if (word == pseudonymAt(i))
            return true;
    }
    return false;
}

} // namespace belvedere::seance
