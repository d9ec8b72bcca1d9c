// Formations: from a métier to them, from them to métiers, and into the classeur.
#include <shell/shell.h>

#include <content/ui/fichepage.h>
#include <core/whendone.h>
#include <formations/ui/formationpage.h>
#include <formations/ui/formationspage.h>

namespace belvedere::shell {

using formations::ui::FormationPage;
using formations::ui::FormationsPage;
using Kind = classeur::ClasseurItem::Kind;

// In place of a métier in the address of the page.
constexpr QChar choiceMark = u'?';

QString allYearFormations()
{
    return choiceMark + QStringLiteral("all-year");
}

QString formationsOfType(const QString &type)
{
    return choiceMark + type;
}

QWidget *Shell::buildFormations(const QString &metier)
{
    const bool isChoice = metier.startsWith(choiceMark);
    auto *page = new FormationsPage(m_theme, m_library, isChoice ? QString() : metier, {m_settings.place, m_settings.radiusKm});
    if (isChoice)
        page->choose(metier == allYearFormations(), metier == allYearFormations() ? QString() : metier.mid(1));
    connect(page, &FormationsPage::openFormation, this, [this](const QString &id) { open({Place::Formation, id}); });
    connect(page, &FormationsPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildFormation(const QString &id)
{
    const bool kept = m_visit->classeur.contains(Kind::Formation, id);
    auto *page = new FormationPage(m_theme, m_library, id, {m_settings.place, m_settings.radiusKm}, m_language, kept);
    offerSharing(page, Kind::Formation, id);
    connect(page, &FormationPage::openMetier, this, [this](const QString &metier) { open({Place::Fiche, metier}); });
    connect(page, &FormationPage::openFormation, this, [this](const QString &other) { open({Place::Formation, other}); });
    connect(page, &FormationPage::keepToggled, this,
            [this](const QString &ref, const QString &title) { toggleItem(Kind::Formation, ref, title); });
    connect(&m_visit->classeur, &classeur::Classeur::changed, page,
            [this, page, id] { page->setKept(m_visit->classeur.contains(Kind::Formation, id)); });
    connect(page, &FormationPage::backRequested, this, &Shell::back);
    return page;
}

// The fiche of a métier leads to its formations, when there are some.
void Shell::joinFormations(content::ui::FichePage *page, const QString &metier)
{
    connect(page, &content::ui::FichePage::formationsRequested, this,
            [this](const QString &id) { open({Place::Formations, id}); });
    const std::function<Result<qint64>(QSqlDatabase &)> count = [metier](QSqlDatabase &db) {
        return formations::countFor(db, metier);
    };
    whenDone(m_library.read<qint64>(count), page, [page](const Result<qint64> &number) {
        page->offerFormations(number.value_or(0));
    });
}

} // namespace belvedere::shell
