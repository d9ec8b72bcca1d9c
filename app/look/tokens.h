// The design tokens: every colour of the product, in light, in dark and in high contrast.
#pragma once

#include <QColor>
#include <QString>

namespace belvedere::look {

// Contrast: black grounds, white text, yellow for what can be done, no picture behind words; 7:1 at least
// (WCAG 1.4.6).
enum class Mode { Light, Dark, Contrast };

// Text in `ink` on `strong`, and in `softInk` on `soft`, has a contrast of 4.5:1 at least (WCAG 1.4.3).
struct PoleColours {
    QColor strong, ink, soft, softInk;
};

struct Tokens {
    QColor page, surface, raised;     // from the back to the front
    QColor ink, inkMuted, line;       // both inks pass 4.5:1 on the three grounds
    QColor accent, accentInk, accentSoft, focus;
    QColor danger, success, warning;  // as text on surface: 4.5:1
    QColor skyTop, skyBottom;

    // The colours of a pôle by its id; those of the accent for an id that is not known.
    PoleColours pole(const QString &id) const;
    static Tokens of(Mode mode);

    Mode mode = Mode::Light;
};

// The icon of a pôle: colour never carries meaning alone.
QString poleIcon(const QString &id);

} // namespace belvedere::look
