// The scheme `fiche:`, by which the web view reads fiches from the library and nothing else.
#pragma once

#include <content/fichehtml.h>
#include <content/library.h>

#include <QWebEngineUrlSchemeHandler>

namespace belvedere::content::ui {

// To be called in main() before the QApplication is made: the web engine refuses it afterwards. Every
// fiche is an origin of its own, no other scheme may link to it, and its content security policy holds.
void registerFicheScheme();

// Everything of a fiche that comes from the screen and not from the pack.
struct FicheLook {
    FicheStyle style;
    FicheHeadings headings;
    QString language = QStringLiteral("fr");
    QString notFoundTitle, notFoundText; // our own page for a fiche that is not there
};

// Answers `fiche:ID` when the library has answered: the GUI thread never waits. The library must
// outlive the handler.
class FicheSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    explicit FicheSchemeHandler(Library &library, QObject *parent = nullptr);

    void setLook(const FicheLook &look) { m_look = look; }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    // The library knows no such métier, or could not read it.
    void failed(const QString &id, belvedere::ErrorKind kind);

private:
    Library &m_library;
    FicheLook m_look;
};

} // namespace belvedere::content::ui
