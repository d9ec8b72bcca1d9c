#include "players.h"

#include <QtTest>

namespace belvedere::quiz::testing {
namespace {

QString numbered(const char *name, int number)
{
    return QLatin1String(name) + QString::number(number);
}

} // namespace

content::Guide syntheticGuide()
{
    content::Guide guide;
    for (int p = 0; p < 6; ++p) {
        guide.poles.append({numbered("pole", p), {numbered("Pôle ", p), {}}, {}});
        for (int g = 0; g < 5; ++g) {
            const QString id = numbered("groupe", p) + QString::number(g);
            guide.groupes.append({id, numbered("pole", p), {id, {}}, {}});
            guide.centres.insert(QStringLiteral("c-") + id, {id, {}});
        }
    }
    for (int t = 0; t < 4; ++t) {
        content::Theme theme{numbered("theme", t), {numbered("Theme ", t), {}}, {numbered("Puy ", t), {}}, {}, {}};
        for (int q = 0; q < 6; ++q) {
            const int number = t * 6 + q;
            content::Question question{numbered("question", number), {numbered("Question ", number), {}}, {}};
            for (int p = 0; p < 6; ++p) {
                const QString groupe = numbered("groupe", p) + QString::number((number * (p % 4 + 1) + number / 5 + p) % 5);
                const QString id = numbered("item", number) + QLatin1Char('-') + QString::number(p);
                question.items.append({id, numbered("pole", p), {id, {}}, {id, {}}, QStringLiteral("star"),
                                       {{numbered("pole", p), 1.0}}, {{groupe, 1.0}},
                                       {{QStringLiteral("c-") + groupe, 1.0}}});
            }
            theme.questions.append(question);
        }
        guide.themes.append(theme);
    }
    return guide;
}

void addGuideRows()
{
    QTest::addColumn<content::Guide>("guide");
    QTest::newRow("synthetic") << syntheticGuide();
    const content::Guide real = realGuide();
    if (!real.poles.isEmpty())
        QTest::newRow("real") << real;
}

} // namespace belvedere::quiz::testing
