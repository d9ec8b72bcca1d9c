#include <relais/ui/wishbar.h>

#include <content/placesreader.h>
#include <core/whendone.h>
#include <look/access.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/suggestfield.h>
#include <relais/kinds.h>

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::relais::ui {
namespace {

constexpr int mostSuggestions = 6;

look::Suggestion suggestion(const content::CommuneMatch &match)
{
    const places::Commune &commune = match.commune;
    const QString code = commune.postcodes.isEmpty() ? QString() : commune.postcodes.first() + QStringLiteral(" · ");
    if (match.formerName.isEmpty())
        return {commune.insee, commune.name, QString(code + commune.departementName)};
    return {commune.insee, QString(match.formerName + QStringLiteral(" (") + commune.name + u')'), QString(code + commune.departementName)};
}

} // namespace

Result<look::Suggestions> suggestCommunes(QSqlDatabase &db, const QString &text, std::optional<places::Position> near, const QString &question)
{
    auto found = content::findCommunes(db, text, mostSuggestions, near);
    const bool exact = found && !found->isEmpty();
    if (found && found->isEmpty())
        found = content::similarCommunes(db, text, mostSuggestions);
    if (!found)
        return fail(found.error());
    look::Suggestions suggestions{exact || found->isEmpty() ? QString() : question, {}};
    for (const content::CommuneMatch &match : std::as_const(*found))
        suggestions.items.append(suggestion(match));
    return suggestions;
}

QString placeText(const places::Commune &commune)
{
    return commune.name + QStringLiteral(" (") + commune.departementName + u')';
}

WishBar::WishBar(const look::Theme &theme, content::Library &library, Language language, const Wish &wish, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_library(library), m_wish(wish)
{
    const auto find = [this, question = tr("Did you mean:")](const QString &text) {
        const auto near = m_wish.here ? std::optional(m_wish.here->position) : std::nullopt;
        return m_library.read<look::Suggestions>([=](QSqlDatabase &db) { return suggestCommunes(db, text, near, question); });
    };
    m_field = new look::SuggestField(theme, tr("Your commune or your postcode"), QStringLiteral("pin"), find);
    m_field->setNothing(tr("No commune of that name. Try its postcode."));
    if (m_wish.here)
        m_field->setText(placeText(*m_wish.here));
    connect(m_field, &look::SuggestField::chosen, this, &WishBar::goTo);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    const bool large = theme.hasLargeText();
    auto *first = large ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout;
    first->setSpacing(theme.space(2));
    m_field->setMaximumWidth(qRound(520 * theme.textScale()));
    first->addWidget(m_field, large ? 0 : 1);
    first->addWidget(radiusChips(), large ? 0 : 1);
    column->addLayout(first);
    column->addWidget(publicChips(language));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget *WishBar::radiusChips()
{
    QVector<double> radii{10, 30, 60};
    if (m_wish.radiusKm > 0 && !radii.contains(m_wish.radiusKm))
        radii.append(m_wish.radiusKm);
    std::sort(radii.begin(), radii.end());
    radii.append(0);
    auto *holder = look::makeGroup(tr("How far"));
    auto *row = new look::FlowRow(holder, m_theme.space(1));
    auto *group = new QButtonGroup(this);
    for (const double km : std::as_const(radii)) {
        auto *chip = new look::Chip(m_theme, km > 0 ? tr("%1 km").arg(km) : tr("All"));
        chip->setAccessibleName(km > 0 ? tr("Within %1 km").arg(km) : tr("All, however far"));
        chip->setCheckable(true);
        group->addButton(chip); // before it is checked: so Tab comes to what holds
        chip->setChecked(km == m_wish.radiusKm);
        connect(chip, &QAbstractButton::clicked, this, [this, km] { setRadius(km); });
        row->addWidget(chip);
        m_radii.append({km, chip});
    }
    return holder;
}

QWidget *WishBar::publicChips(Language language)
{
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, m_theme.space(1));
    for (const Public &each : publics()) {
        auto *chip = new look::Chip(m_theme, each.says.in(language));
        chip->setCheckable(true);
        chip->setChecked(m_wish.publics.contains(each.id));
        connect(chip, &QAbstractButton::clicked, this, [this, id = each.id](bool on) {
            QStringList now = m_wish.publics;
            now.removeAll(id);
            if (on)
                now.append(id);
            setPublics(now);
        });
        row->addWidget(chip);
        m_publics.append({each.id, chip});
    }
    return holder;
}

void WishBar::setRadius(double km)
{
    m_wish.radiusKm = km;
    for (const auto &[each, chip] : std::as_const(m_radii))
        chip->setChecked(each == km);
    Q_EMIT changed(m_wish);
}

void WishBar::setPublics(const QStringList &publics)
{
    m_wish.publics = publics;
    for (const auto &[id, chip] : std::as_const(m_publics))
        chip->setChecked(publics.contains(id));
    Q_EMIT changed(m_wish);
}

void WishBar::goTo(const QString &insee)
{
    const auto read = m_library.read<places::Commune>([insee](QSqlDatabase &db) { return content::communeByInsee(db, insee); });
    whenDone(read, this, [this](const Result<places::Commune> &commune) {
        if (!commune)
            return;
        m_wish.here = *commune;
        m_wish.selected.clear();
        m_field->setText(placeText(*commune));
        Q_EMIT changed(m_wish);
    });
}

} // namespace belvedere::relais::ui
