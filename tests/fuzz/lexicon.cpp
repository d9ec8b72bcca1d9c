// The words of a pack, which a damaged or hostile pack may hold in any shape, and what is typed to find
// them: a line, then the lexicon.
#include "fuzz.h"

#include <content/searchlexicon.h>
#include <text/sound.h>
#include <text/words.h>

using namespace belvedere;
using namespace belvedere::content;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytes(data, size);
    const qsizetype line = std::max<qsizetype>(input.indexOf('\n'), 0);
    const Lexicon lexicon = Lexicon::fromLines(input.mid(line + 1));
    const QString typed = QString::fromUtf8(input.left(line));
    for (const QByteArray &folded : text::foldedWords(typed)) {
        for (const bool unfinished : {false, true}) {
            for (const auto &each : lexicon.corrections({folded, text::soundOf(typed), unfinished, !unfinished}))
                fuzz::require(each.at >= 0 && each.at < lexicon.size() && each.cost >= 0, "a correction is a word, at a price");
        }
        const auto range = lexicon.beginningWith(folded);
        fuzz::require(0 <= range.first && range.first <= range.last && range.last <= lexicon.size(), "a range of its words");
        (void)lexicon.find(folded);
    }
    for (int at = 0; at < lexicon.size(); ++at) {
        fuzz::require(!lexicon.word(at).isEmpty() && !lexicon.shown(at).isEmpty() && !lexicon.stem(at).isEmpty(), "a word is some letters");
        (void)lexicon.sound(at);
        (void)lexicon.means(at);
    }
    return 0;
}
