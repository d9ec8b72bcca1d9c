#include <content/ui/fichepage.h>

#include <content/ui/catalogueviews.h>
#include <content/ui/ficheframe_p.h>
#include <content/ui/fichebrowser.h>
#include <content/ui/fichelook.h>

#include <look/button.h>
#include <look/notice.h>

#include <QHBoxLayout>
#include <QTimer>
#include <QWebEngineView>

namespace belvedere::content::ui {

namespace {
constexpr int widestGroupe = 250; // a long name leaves room for the other actions at every text size
}

struct FichePage::Private {
    FicheBrowser &browser;
    FicheLook look;
    QString id;
    QString title;
    FicheFrame *frame = nullptr;
    look::Button *keep = nullptr;   // "keep it"
    look::Button *kept = nullptr;   // "it is kept"; one of the two is shown
};

FichePage::FichePage(look::Theme &theme, Library &library, FicheBrowser &browser, Language language,
                     const QString &id, bool kept, QWidget *parent)
    : Page(theme, QString(), parent),
      d(new Private{browser, {}, id, {}})
{
    const auto catalogue = library.catalogue();
    const MetierSummary *metier = catalogue ? catalogue->metier(id) : nullptr;
    d->look = FicheLook::of(theme, language, metier ? poleOf(catalogue->guide, *metier) : QString());
    if (metier)
        buildHeader(theme, *catalogue, *metier, language);
    setKept(kept);
    buildView(theme, browser);
    load();
}

FichePage::~FichePage()
{
    d->browser.takeBack(d->frame);
}

// The title is in the fiche itself, below.
void FichePage::buildHeader(look::Theme &theme, const Catalogue &catalogue, const MetierSummary &metier,
                            Language language)
{
    d->title = metier.name();
    setAccessibleName(d->title);
    const auto *groupe = catalogue.guide.groupe(metier.primaryGroupe());
    if (groupe) {
        auto *others = new look::Button(theme, groupe->name.in(language), look::Button::Role::Ghost,
                                        look::poleIcon(groupe->pole));
        others->setWidestText(widestGroupe);
        others->setAccessibleName(tr("See the groupe: %1").arg(groupe->name.in(language)));
        connect(others, &QAbstractButton::clicked, this,
                [this, id = groupe->id] { Q_EMIT openGroupe(id); });
        actions()->addWidget(others, 0, Qt::AlignTop);
    }
    using Role = look::Button::Role;
    auto *compare = new look::Button(theme, tr("Compare"), Role::Ghost, QStringLiteral("scales"));
    compare->setAccessibleName(tr("Compare it with another métier"));
    connect(compare, &QAbstractButton::clicked, this, [this] { Q_EMIT compareRequested(d->id); });
    actions()->addWidget(compare, 0, Qt::AlignTop);
    d->keep = new look::Button(theme, tr("Keep"), Role::Primary, QStringLiteral("keep-outline"));
    d->keep->setAccessibleName(tr("Keep it in my classeur"));
    d->kept = new look::Button(theme, tr("Kept"), Role::Secondary, QStringLiteral("keep"));
    d->kept->setAccessibleName(tr("It is in my classeur. Take it out."));
    for (auto *button : {d->keep, d->kept}) {
        actions()->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this,
                [this] { Q_EMIT keepToggled(d->id, d->title); });
    }
}

void FichePage::offerFormations(qint64 count)
{
    if (count <= 0 || !d->keep)
        return;
    auto *button = new look::Button(theme(), tr("Formations"), look::Button::Role::Ghost, QStringLiteral("compass"));
    button->setAccessibleName(tr("See the %n formation(s)", nullptr, int(count)));
    connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT formationsRequested(d->id); });
    actions()->insertWidget(actions()->indexOf(d->keep), button, 0, Qt::AlignTop);
}

void FichePage::buildView(look::Theme &theme, FicheBrowser &browser)
{
    d->frame = new FicheFrame(theme, this);
    setWholeBody(d->frame);
    connect(&browser, &FicheBrowser::shown, this, [this](const QString &id) {
        if (id == d->id)
            reveal();
    });
    connect(&browser, &FicheBrowser::openMetier, this, [this, &browser](const QString &id) {
        if (browser.host() == d->frame)
            Q_EMIT openMetier(id);
    });
    connect(&browser, &FicheBrowser::crashed, this, [this](const QString &id, bool again) {
        if (id == d->id)
            browserCrashed(again);
    });
    connect(d->frame, &FicheFrame::againRequested, this, &FichePage::load);
}

void FichePage::load()
{
    d->frame->setView(d->browser.lend(d->frame));
    d->frame->cover();
    d->browser.show(d->id, d->look);
}

void FichePage::reveal()
{
    if (d->browser.host() != d->frame)
        return;
    d->frame->uncover();
    if (hasFocus())
        focusFirst();
    Q_EMIT shown();
}

void FichePage::addLine(QWidget *line)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(theme().space(3), 0, theme().space(3), theme().space(2));
    row->addWidget(line);
    addAboveBody(holder);
    // By keyboard too it comes before the fiche, which it stands above.
    QWidget *before = d->kept;
    for (auto *control : line->findChildren<QAbstractButton *>()) {
        if (before)
            setTabOrder(before, control);
        before = control;
    }
}

bool FichePage::isShown() const
{
    return !d->frame->isCovered();
}

void FichePage::browserCrashed(bool again)
{
    if (d->browser.host() != d->frame)
        return;
    d->frame->tell(again ? tr("The fiche stopped. It is being opened again.")
                         : tr("This fiche cannot be shown. Try again, or choose another métier."),
                   !again);
    Q_EMIT shown();
}

void FichePage::setKept(bool kept)
{
    if (!d->keep)
        return;
    const bool hadFocus = d->keep->hasFocus() || d->kept->hasFocus();
    d->keep->setVisible(!kept);
    d->kept->setVisible(kept);
    if (hadFocus)
        (kept ? d->kept : d->keep)->setFocus();
}

// The page holds the focus until the fiche is there: the web engine changes its surface while it loads,
// and the new surface would take the focus over as by Tab, on the first link, at the end of the fiche.
void FichePage::focusFirst()
{
    if (isShown())
        d->frame->setFocus();
    else
        setFocus();
}

} // namespace belvedere::content::ui
