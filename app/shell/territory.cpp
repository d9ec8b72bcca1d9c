// My territory: its page, and the line about it above each fiche.
#include <shell/shell.h>

#include <content/ui/fichepage.h>
#include <core/whendone.h>
#include <territoire/departements.h>
#include <territoire/territoirereader.h>
#include <territoire/ui/tensionline.h>
#include <territoire/ui/territoirepage.h>

namespace belvedere::shell {

using Kind = classeur::ClasseurItem::Kind;
using territoire::ui::TerritoirePage;

// The one that was chosen in this visit, else that of the terminal.
QString Shell::departement() const
{
    return m_visit->departement.isEmpty() ? territoire::departementOfPlace(m_settings.place) : m_visit->departement;
}

QWidget *Shell::buildTerritoire(const QString &id)
{
    const bool event = territoire::isEventId(id);
    auto *page = new TerritoirePage(m_theme, m_library, m_clock, m_language,
                                    event || id.isEmpty() ? departement() : id, event ? id : QString());
    const auto showKept = [this, page] {
        QSet<QString> kept;
        for (const auto &item : m_visit->classeur.items())
            if (item.kind == Kind::Event)
                kept.insert(item.ref);
        page->setKept(kept);
    };
    showKept();
    connect(&m_visit->classeur, &classeur::Classeur::changed, page, showKept);
    connect(page, &TerritoirePage::keepToggled, this,
            [this](const QString &ref, const QString &title) { toggleItem(Kind::Event, ref, title); });
    connect(page, &TerritoirePage::departementChosen, this, [this](const QString &code) { m_visit->departement = code; });
    connect(page, &TerritoirePage::openMetier, this, [this](const QString &metier) { open({Place::Fiche, metier}); });
    connect(page, &TerritoirePage::openGroupe, this, [this](const QString &groupe) { open({Place::Groupe, groupe}); });
    connect(page, &TerritoirePage::backRequested, this, &Shell::back);
    return page;
}

// Nothing is shown where nothing is known.
void Shell::addTerritory(content::ui::FichePage *page, const QString &metier)
{
    const QString where = departement();
    if (where.isEmpty())
        return;
    using territoire::MetierFigures;
    const auto reading = m_library.read<MetierFigures>(
        [metier, where](QSqlDatabase &db) { return territoire::tensionOf(db, metier, where); });
    whenDone(reading, page, [this, page, where](const Result<MetierFigures> &figures) {
        auto *line = figures ? territoire::ui::TensionLine::create(m_theme, m_language, *figures, where) : nullptr;
        if (!line)
            return;
        connect(line, &QAbstractButton::clicked, this, [this] { open({Place::Territoire}); });
        page->addLine(line);
    });
}

} // namespace belvedere::shell
