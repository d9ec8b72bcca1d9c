#include <content/ui/fichelook.h>

#include <look/theme.h>

namespace belvedere::content::ui {

FicheStyle ficheStyle(const look::Theme &theme, const QString &pole)
{
    const auto &t = theme.tokens();
    FicheStyle style;
    style.background = t.page.name();
    style.surface = t.surface.name();
    style.text = t.ink.name();
    style.mutedText = t.inkMuted.name();
    style.accent = t.pole(pole).strong.name();
    style.accentText = t.pole(pole).ink.name();
    style.border = t.line.name();
    style.bodyFont = theme.body().families().join(u',');
    style.headingFont = theme.heading().families().join(u',');
    style.basePixels = theme.body().pixelSize();
    return style;
}

FicheLook FicheLook::of(const look::Theme &theme, Language language, const QString &pole)
{
    FicheLook look;
    look.style = ficheStyle(theme, pole);
    look.language = code(language);
    look.headings = {
        .nature = tr("The work"),
        .conditions = tr("Where and how"),
        .competences = tr("What it takes"),
        .acces = tr("How to get there"),
        .vieProfessionnelle = tr("Jobs and careers"),
        .enBref = tr("In short"),
        .formations = tr("What to study"),
        .associes = tr("Métiers close to it"),
        .niveau = tr("Level of entry"),
        .statuts = tr("Status"),
        .secteurs = tr("Where one works"),
        .sources = tr("Addresses"),
        .publications = tr("To read"),
        .synonymes = tr("Other names"),
        .rome = tr("ROME codes"),
    };
    look.notFoundTitle = tr("This fiche is not here");
    look.notFoundText = tr("It may have been renamed. Go back and choose another métier.");
    return look;
}

QString messageHtml(const FicheLook &look, const QString &title, const QString &text)
{
    return QStringLiteral(
               "<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'unsafe-inline'\"><style>body{margin:0;padding:4em 2em;text-align:center;"
               "background:%2;color:%3;font:%4px %5}h1{font-family:%6}</style></head><body>")
               .arg(look.language, look.style.background, look.style.text,
                    QString::number(look.style.basePixels), look.style.bodyFont, look.style.headingFont)
        + (title.isEmpty() ? QString() : u"<h1>" % title.toHtmlEscaped() % u"</h1>")
        + (text.isEmpty() ? QString() : u"<p>" % text.toHtmlEscaped() % u"</p>")
        + QStringLiteral("</body></html>");
}

QString blankHtml(const FicheLook &look)
{
    return messageHtml(look, {}, {});
}

} // namespace belvedere::content::ui
