// The scheme `fiche://pack/`, by which the web view reads fiches from the library and nothing else.
#pragma once

#include <content/library.h>
#include <content/ui/fichelook.h>

#include <QWebEngineUrlSchemeHandler>

namespace belvedere::content::ui {

// To be called in main() before the QApplication is made: the web engine refuses it afterwards. All fiches
// are one site: for a site of its own the engine starts a process, and for each process this program loses 3 to 7 kB
// that nothing gives back (Qt WebEngine 6.4). No fiche needs a fence against another: none runs a script, and each has
// its content security policy. It is no local scheme: the engine refuses links to one, even from one fiche to another.
// Chooses the renderer with the shortest stalls too, unless the environment has chosen.
void registerFicheScheme();

// Answers ficheUrl(ID) when the library has answered: the GUI thread never waits. The library must
// outlive the handler.
class FicheSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    explicit FicheSchemeHandler(Library &library, QObject *parent = nullptr);

    void setLook(const FicheLook &look) { m_look = look; }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    // The library knows no such métier, or could not read it; our own page says so in its place.
    void failed(const QString &id, belvedere::ErrorKind kind);

private:
    void answer(QWebEngineUrlRequestJob *job, const QString &id, const Result<Fiche> &fiche);

    Library &m_library;
    FicheLook m_look;
};

} // namespace belvedere::content::ui
