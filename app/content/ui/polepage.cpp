#include <content/ui/polepage.h>

#include <content/ui/catalogueviews.h>
#include <content/ui/polebanner.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/linkcard.h>

#include <QVBoxLayout>

namespace belvedere::content::ui {

PolePage::PolePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
                   const QString &pole, QWidget *parent)
    : Page(theme, QString(), parent)
{
    const auto *shown = catalogue->guide.pole(pole);
    if (!shown) {
        body()->addWidget(new look::Label(theme, tr("There is nothing here.")));
        return;
    }
    setTitle(shown->name.in(language));
    body()->addWidget(new PoleBanner(theme, pole, shown->phrase.in(language)));
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 340 * theme.textScale(), theme.space(2));
    for (const auto *groupe : groupesOf(catalogue->guide, pole)) {
        auto *card = new look::LinkCard(theme, groupe->name.in(language), groupe->phrase.in(language));
        card->setPole(pole);
        card->setTrailing(tr("%n métier(s)", nullptr, static_cast<int>(catalogue->metiersOf(groupe->id).size())));
        const QString id = groupe->id;
        connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openGroupe(id); });
        grid->addWidget(card);
    }
    body()->addWidget(holder);
    body()->addStretch();
}

void PolePage::offerVideos(int count)
{
    if (count <= 0)
        return;
    auto *button = new look::Button(theme(), tr("Videos"), look::Button::Role::Secondary, QStringLiteral("video"));
    button->setAccessibleName(tr("See the %n video(s)", nullptr, count));
    connect(button, &QAbstractButton::clicked, this, &PolePage::videosRequested);
    actions()->addWidget(button, 0, Qt::AlignTop);
}

} // namespace belvedere::content::ui
