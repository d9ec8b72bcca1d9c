// A fiche as one HTML page that needs nothing else: no script, no network, its style inside.
#pragma once

#include <content/guide.h>
#include <content/metier.h>

namespace belvedere::content {

// Colours as "#rrggbb" and sizes in CSS pixels; the look module fills it.
struct FicheStyle {
    QString background, surface, text, mutedText, accent, accentText, border;
    QString bodyFont, headingFont;
    int basePixels = 18;
};

// The headings of the page, in the language of the screen; the ui translates them.
struct FicheHeadings {
    QString nature, conditions, competences, acces, vieProfessionnelle, enBref, formations,
        associes, niveau, statuts, secteurs, sources, publications, synonymes, rome;
};

// The whole page, with a content security policy that allows nothing but its own style. A link to an
// associated métier is "fiche://pack/ID"; the addresses of sources are shown as text, never as links.
QString ficheHtml(const Fiche &fiche, const FicheStyle &style, const FicheHeadings &headings,
                  const QString &languageCode);

} // namespace belvedere::content
