// From a touch on a métier to its fiche on the screen.
#include "kiosk.h"
#include "measures.h"

#include <content/ui/fichelook.h>
#include <shell/window.h>

#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

namespace belvedere::bench {
namespace {

constexpr int usualFiches = 60;

// A web view with nothing of ours, over the whole screen.
class PlainView
{
public:
    explicit PlainView(const QRect &screen) : m_page(&m_profile)
    {
        m_view.setPage(&m_page);
        m_view.setGeometry(screen);
        m_view.show();
    }

    // Milliseconds until it says that the page is loaded; -1 after 20 s.
    double load(const QString &html)
    {
        double took = -1;
        QElapsedTimer clock;
        clock.start();
        QMetaObject::Connection connection;
        const bool loaded = waitFor([&](const std::function<void()> &finish) {
            connection = QObject::connect(&m_page, &QWebEnginePage::loadFinished, &m_page, [&took, clock, finish] {
                took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
                finish();
            });
            m_page.setHtml(html);
        });
        QObject::disconnect(connection);
        return loaded ? took : -1;
    }

private:
    QWebEngineProfile m_profile; // off the record
    QWebEnginePage m_page;
    QWebEngineView m_view;
};

Result<QString> htmlOf(Kiosk &kiosk, const content::Pack &pack, const QString &metier)
{
    const auto fiche = pack.fiche(metier);
    if (!fiche)
        return fail(fiche.error());
    const auto look = content::ui::FicheLook::of(kiosk.shell().theme(), Language::French, QString());
    return content::ficheHtml(*fiche, look.style, look.headings, look.language);
}

} // namespace

Status measureFicheOpen(const Options &options, Report &report)
{
    const auto pack = content::Pack::open(options.pack);
    if (!pack)
        return fail(pack.error());
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.start(); !started)
        return started;
    PlainView plain(kiosk.shell().window().geometry());
    kiosk.shell().beginVisit();
    kiosk.settle(500);
    plain.load(QStringLiteral("<p>Belvédère")); // it has its first page behind it, as ours has
    const auto &metiers = kiosk.shell().catalogue()->metiers;
    const int runs = qMin<int>(options.runs(usualFiches), static_cast<int>(metiers.size()));
    Figure figure{QStringLiteral("fiche_open"), QStringLiteral("fiche: open, until it can be read"), QStringLiteral("ms"), {},
                  QStringLiteral("setHtml of the same page in a plain view"), {}};
    for (int run = 0; run < runs; ++run) {
        const QString metier = metiers.at(metiers.size() * run / runs).id; // from all over the pack
        const double took = kiosk.untilRead(metier);
        const auto html = htmlOf(kiosk, **pack, metier);
        const double reference = html ? plain.load(*html) : -1;
        if (took < 0 || reference < 0)
            return fail(ErrorKind::Internal, QStringLiteral("the fiche %1 is not shown").arg(metier));
        figure.samples += took;
        figure.referenceSamples += reference;
        kiosk.settle(50); // reading
    }
    report.add(figure);
    return {};
}

} // namespace belvedere::bench
