#include <look/tokens.h>

#include <QHash>

namespace belvedere::look {
namespace {

// Light and dark steps of one hue. The lightness of `strong` goes by turns down and up through the
// pôles, so that they stay apart for who does not see the hue (tests/look/tst_tokens.cpp measures it).
struct Hue {
    QRgb strong, soft, softInk;       // light mode; ink on strong is white
    QRgb darkStrong, darkSoft, darkSoftInk; // dark mode; ink on strong is near black
};

const QHash<QString, Hue> &hues()
{
    static const QHash<QString, Hue> table{
        {QStringLiteral("nature"), {0x2f7d32, 0xe2f2dd, 0x1d5423, 0x8fd88a, 0x1d3520, 0xb9eab4}},
        {QStringLiteral("batir"), {0xb5530f, 0xfbe7d6, 0x7a3610, 0xf5a05f, 0x422614, 0xffc99f}},
        {QStringLiteral("aider"), {0x8c1d40, 0xfbe0e6, 0x7a1737, 0xf07f9b, 0x421a27, 0xffb8c8}},
        {QStringLiteral("creer"), {0x6a33b8, 0xece3fb, 0x4f2391, 0xd8c2ff, 0x2c2145, 0xdfccff}},
        {QStringLiteral("inventer"), {0x12557f, 0xdcedf8, 0x0e4365, 0x5fb2e6, 0x15303f, 0xade0ff}},
        {QStringLiteral("entreprendre"), {0x514700, 0xf7efc6, 0x584800, 0xeed257, 0x36300f, 0xf5e391}},
    };
    return table;
}

} // namespace

PoleColours Tokens::pole(const QString &id) const
{
    const auto it = hues().constFind(id);
    if (it == hues().constEnd())
        return {accent, accentInk, accentSoft, ink};
    if (mode == Mode::Contrast)
        return {QColor(it->darkStrong), QColor(Qt::black), QColor(Qt::black), QColor(it->darkSoftInk)};
    if (mode == Mode::Light)
        return {QColor(it->strong), QColor(0xffffff), QColor(it->soft), QColor(it->softInk)};
    return {QColor(it->darkStrong), QColor(0x14161c), QColor(it->darkSoft), QColor(it->darkSoftInk)};
}

Tokens Tokens::of(Mode mode)
{
    Tokens t;
    t.mode = mode;
    const bool light = mode == Mode::Light;
    const auto pick = [light](QRgb day, QRgb night) { return QColor(light ? day : night); };
    t.page = pick(0xf7f2ea, 0x14161c);
    t.surface = pick(0xfffdf9, 0x1d2029);
    t.raised = pick(0xffffff, 0x282c38);
    t.ink = pick(0x23202e, 0xf4f1ea);
    t.inkMuted = pick(0x5d5769, 0xbdb7c6);
    t.line = pick(0xd9d0c3, 0x3d4250);
    t.accent = pick(0xb3361f, 0xff9d7a);
    t.accentInk = pick(0xffffff, 0x2a120a);
    t.accentSoft = pick(0xfde5dd, 0x45261c);
    t.focus = pick(0x1246c8, 0x9cc2ff);
    t.danger = pick(0xa61b1b, 0xff9b94);
    t.success = pick(0x1f6b38, 0x8fdca3);
    t.warning = pick(0x7a4b00, 0xf3c56b);
    t.skyTop = pick(0x8fb7dd, 0x101628);
    t.skyBottom = pick(0xffdcb8, 0x3b3356);
    if (mode == Mode::Contrast) {
        const QColor black(Qt::black), white(Qt::white), yellow(0xffe500U);
        for (QColor *ground : {&t.page, &t.surface, &t.raised, &t.accentInk, &t.accentSoft, &t.skyTop, &t.skyBottom})
            *ground = black;
        for (QColor *ink : {&t.ink, &t.inkMuted, &t.line})
            *ink = white;
        t.accent = yellow;
        t.focus = QColor(0x7fdcffU);
        t.danger = QColor(0xffb0a8U);
        t.success = QColor(0xa6f0b8U);
        t.warning = yellow;
    }
    return t;
}

QString poleIcon(const QString &id)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("nature"), QStringLiteral("leaf")},
        {QStringLiteral("batir"), QStringLiteral("hammer")},
        {QStringLiteral("aider"), QStringLiteral("heart")},
        {QStringLiteral("creer"), QStringLiteral("brush")},
        {QStringLiteral("inventer"), QStringLiteral("flask")},
        {QStringLiteral("entreprendre"), QStringLiteral("group")},
    };
    return icons.value(id, QStringLiteral("mountain"));
}

} // namespace belvedere::look
