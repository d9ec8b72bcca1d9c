#include "../support/contrast.h"

#include <look/icons.h>
#include <look/tokens.h>

#include <QImage>
#include <QTest>

#include <cmath>

using namespace belvedere::look;

namespace {

const QStringList poleIds{QStringLiteral("nature"), QStringLiteral("batir"), QStringLiteral("aider"),
                          QStringLiteral("creer"), QStringLiteral("inventer"),
                          QStringLiteral("entreprendre")};

struct Rgb {
    double r, g, b;
};

Rgb toLinear(const QColor &c)
{
    return {contrast::linear(c.redF()), contrast::linear(c.greenF()), contrast::linear(c.blueF())};
}

// Machado, Oliveira, Fernandes 2009, severity 1.0; in linear RGB.
Rgb seenBy(int deficiency, const Rgb &c)
{
    static const double m[4][9] = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    const double *k = m[deficiency];
    return {k[0] * c.r + k[1] * c.g + k[2] * c.b, k[3] * c.r + k[4] * c.g + k[5] * c.b,
            k[6] * c.r + k[7] * c.g + k[8] * c.b};
}

// CIE 1976 L*a*b* under D65.
Rgb toLab(const Rgb &c)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * c.r + 0.3576 * c.g + 0.1805 * c.b) / 0.95047);
    const double y = f(0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b);
    const double z = f((0.0193 * c.r + 0.1192 * c.g + 0.9505 * c.b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Rgb &a, const Rgb &b)
{
    return std::sqrt((a.r - b.r) * (a.r - b.r) + (a.g - b.g) * (a.g - b.g) + (a.b - b.b) * (a.b - b.b));
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textHasContrast_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << int(Mode::Light) << 4.5;
        QTest::newRow("dark") << int(Mode::Dark) << 4.5;
        QTest::newRow("high contrast") << int(Mode::Contrast) << 7.0;
    }
    // Every colour of text has 4.5:1 on every ground it is used on, in light and dark; 7:1 in high contrast.
    void textHasContrast()
    {
        QFETCH(int, mode);
        QFETCH(double, least);
        const Tokens t = Tokens::of(Mode(mode));
        QStringList low;
        const auto check = [&low, least](const char *what, const QColor &text, const QColor &ground) {
            if (contrast::ratio(text, ground) < least)
                low += QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(contrast::ratio(text, ground));
        };
        for (const QColor &ground : {t.page, t.surface, t.raised}) {
            check("ink", t.ink, ground);
            check("inkMuted", t.inkMuted, ground);
            check("danger", t.danger, ground);
            check("success", t.success, ground);
            check("warning", t.warning, ground);
            check("focus", t.focus, ground);
        }
        check("accentInk", t.accentInk, t.accent);
        check("ink on accentSoft", t.ink, t.accentSoft);
        check("accent on accentSoft", t.accent, t.accentSoft);
        for (const auto &id : poleIds) {
            const auto c = t.pole(id);
            check(qPrintable(id), c.ink, c.strong);
            check(qPrintable(id), c.softInk, c.soft);
            check(qPrintable(id), c.softInk, t.raised);
        }
        QVERIFY2(low.isEmpty(), qPrintable(low.join(u'\n')));
    }

    // The six pôles stay apart (CIE76 of 8 or more) for who does not see red, green or blue.
    void polesStayApartForColourBlindness()
    {
        QStringList close;
        for (const auto mode : {Mode::Light, Mode::Dark, Mode::Contrast}) {
            const Tokens t = Tokens::of(mode);
            for (int deficiency = 0; deficiency < 4; ++deficiency) {
                for (int i = 0; i < poleIds.size(); ++i) {
                    for (int j = i + 1; j < poleIds.size(); ++j) {
                        const auto a = toLab(seenBy(deficiency, toLinear(t.pole(poleIds[i]).strong)));
                        const auto b = toLab(seenBy(deficiency, toLinear(t.pole(poleIds[j]).strong)));
                        if (distance(a, b) < 8)
                            close += QStringLiteral("mode %1, deficiency %2: %3 and %4: %5")
                                         .arg(int(mode)).arg(deficiency).arg(poleIds[i], poleIds[j])
                                         .arg(distance(a, b));
                    }
                }
            }
        }
        QVERIFY2(close.isEmpty(), qPrintable(close.join(u'\n')));
    }

    // Each pôle has an icon of its own, which is drawn.
    void everyPoleHasItsOwnIcon()
    {
        QSet<QString> names;
        for (const auto &id : poleIds) {
            names.insert(poleIcon(id));
            const QImage image = iconPixmap(poleIcon(id), 32, Qt::black).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
            QVERIFY2(drawn > 20, qPrintable(id));
        }
        QCOMPARE(names.size(), 6);
    }
};

QTEST_MAIN(TokensTest)
#include "tst_tokens.moc"
