// Draws the page of sharing to pictures, to be looked at: share_gallery FOLDER [TRANSLATION.qm]
#include "../../look/looks.h"

#include <share/ui/sharepage.h>

#include <look/chip.h>

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace belvedere;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTranslator translator;
    if (argc > 2 && translator.load(QString::fromLocal8Bit(argv[2])))
        QCoreApplication::installTranslator(&translator);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto name = [&](const char *page) { return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(each.name)); };
        share::ui::SharePage fiche(theme);
        fiche.setShared({QStringLiteral("Boulangère / boulanger"), {}, QUrl(QStringLiteral("https://www.onisep.fr/http/redirection/metier/slug/MET.7")), {}, {}, {}});
        looks::shoot(fiche, each.size, name("page"));
        share::ui::SharePage relais(theme);
        relais.setShared({QStringLiteral("CIO de Clermont-Ferrand"), {}, QUrl(QStringLiteral("https://cio.example.fr/")), QStringLiteral("04 73 00 00 00"), {}, QStringLiteral("1 rue du Puy, 63000 Clermont-Ferrand")});
        for (auto *chip : relais.findChildren<look::Chip *>())
            if (chip->text() == share::ui::wayInWords(share::Way::Contact))
                chip->click();
        looks::shoot(relais, each.size, name("contact"));
    }
    return 0;
}
