// Draws the controls and the landscape to pictures, to be looked at: look_gallery FOLDER
#include <look/button.h>
#include <look/choicecard.h>
#include <look/doorcard.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/landscape.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/page.h>
#include <look/textfield.h>
#include <look/valleychart.h>

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>

using namespace belvedere::look;

namespace {

const QStringList poles{QStringLiteral("nature"), QStringLiteral("batir"), QStringLiteral("aider"),
                        QStringLiteral("creer"), QStringLiteral("inventer"),
                        QStringLiteral("entreprendre")};

void fill(Theme &theme, Page &page)
{
    auto *chart = new ValleyChart(theme);
    QVector<Valley> valleys;
    double share = 0.34;
    for (const auto &pole : poles) {
        valleys.append({pole, pole, share, false});
        share *= 0.72;
    }
    chart->setValleys(valleys);
    page.body()->addWidget(chart);
    auto *grid = new QWidget;
    auto *flow = new FlowGrid(grid, 300 * theme.textScale(), theme.space(2));
    for (const auto &pole : poles) {
        auto *card = new LinkCard(theme, QStringLiteral("Charpentière / charpentier"),
                                  QStringLiteral("Monter la charpente d’une maison en bois."));
        card->setPole(pole);
        card->setTrailing(QStringLiteral("CAP ou équivalent"));
        flow->addWidget(card);
    }
    auto *choice = new ChoiceCard(theme, QStringLiteral("wrench"), QStringLiteral("Réparer ce qui est cassé"));
    choice->setPick(ChoiceCard::Pick::First);
    flow->addWidget(choice);
    flow->addWidget(new ChoiceCard(theme, QStringLiteral("paw"), QStringLiteral("S’occuper des animaux")));
    flow->addWidget(new DoorCard(theme, QStringLiteral("Jouer"), QStringLiteral("Grimper les quatre puys."),
                                 QStringLiteral("mountain"), theme.tokens().accent));
    page.body()->addWidget(grid);
    page.body()->addWidget(new Notice(theme, Notice::Kind::Warning, QStringLiteral("Une phrase claire.")));
    page.body()->addWidget(new TextField(theme, QStringLiteral("Chercher un métier"), QStringLiteral("search")));
    auto *row = new QHBoxLayout;
    row->addWidget(new Button(theme, QStringLiteral("Continuer"), Button::Role::Primary, QStringLiteral("arrow-right")));
    row->addWidget(new Button(theme, QStringLiteral("Aucune"), Button::Role::Secondary));
    row->addWidget(new IconButton(theme, QStringLiteral("moon"), QStringLiteral("Sombre")));
    row->addStretch();
    page.body()->addLayout(row);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("."));
    for (const auto mode : {Mode::Light, Mode::Dark}) {
        for (const double scale : {1.0, 2.0}) {
            Theme theme;
            theme.setMode(mode);
            theme.setTextScale(scale);
            theme.applyTo(application);
            Page page(theme, QStringLiteral("La vue du sommet"));
            page.setAutoFillBackground(true);
            fill(theme, page);
            page.resize(1280, 1900);
            page.grab().save(QStringLiteral("%1/controls-%2-%3.png").arg(folder).arg(int(mode)).arg(scale));
        }
        for (const double progress : {0.05, 0.5, 0.95}) {
            QPixmap picture(1280, 720);
            QPainter painter(&picture);
            Landscape::paint(painter, picture.rect(), progress, mode);
            picture.save(QStringLiteral("%1/land-%2-%3.png").arg(folder).arg(int(mode)).arg(progress));
        }
    }
}
