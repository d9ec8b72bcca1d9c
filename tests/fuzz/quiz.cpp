// The files of the quiz: the tree after a 't', a theme after anything else.
#include "fuzz.h"

#include <content/guidereader.h>
#include <content/guiderules.h>
#include <content/placement.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray json = fuzz::bytes(data + 1, size - 1);
    content::GuideSource source;
    Status read;
    if (data[0] == 't') {
        read = content::readTree(json, QStringLiteral("tree.json"), source);
    } else if (const auto theme = content::readTheme(json, QStringLiteral("theme.json")); theme) {
        source.guide.themes = {theme->theme, theme->theme};
    } else {
        read = fail(theme.error());
    }
    if (!read) {
        fuzz::require(read.error().line > 0 && !read.error().remedy.isEmpty(), "a refusal says where and what to do");
        return 0;
    }
    for (const auto &problem : content::checkGuide(source.guide))
        fuzz::require(!problem.what.isEmpty() && !problem.remedy.isEmpty(), "a problem has a remedy");
    content::MetierSummary metier;
    metier.secteurs = metier.centres = QStringList{QStringLiteral("T.1"), QStringLiteral("C.1")};
    double sum = 0;
    const auto places = content::placeMetier(metier, source.rules);
    for (const auto &place : places)
        sum += place.weight;
    fuzz::require(places.isEmpty() || qAbs(sum - 1) < 1e-6, "memberships sum to 1");
    return 0;
}
