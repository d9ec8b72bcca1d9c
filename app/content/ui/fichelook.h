// What the screen gives to a fiche: colours, sizes, headings, and our page for one that is not there.
#pragma once

#include <content/fichehtml.h>
#include <core/language.h>

#include <QCoreApplication>

namespace belvedere::look {
class Theme;
}

namespace belvedere::content::ui {

struct FicheLook {
    Q_DECLARE_TR_FUNCTIONS(FicheLook)

public:
    FicheStyle style;
    FicheHeadings headings;
    QString language = QStringLiteral("fr"); // of the screen
    QString notFoundTitle, notFoundText;

    // From the theme, the translation in use and the colours of the métier's pôle (those of the accent
    // when it has none).
    static FicheLook of(const look::Theme &theme, Language language, const QString &pole);
};

FicheStyle ficheStyle(const look::Theme &theme, const QString &pole);

// A page of ours with a title and a sentence, and one with nothing; both as strict as a fiche.
QString messageHtml(const FicheLook &look, const QString &title, const QString &text);
QString blankHtml(const FicheLook &look);

} // namespace belvedere::content::ui
