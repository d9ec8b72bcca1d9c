#include <relais/ui/relaisonepage.h>

#include <core/dates.h>
#include <core/whendone.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/mapview.h>
#include <look/notice.h>
#include <look/paint.h>
#include <relais/kinds.h>
#include <relais/relaisreader.h>
#include <relais/ui/regionmap.h>
#include <relais/ui/words.h>

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::relais::ui {
namespace {

using Style = look::Label::Style;

// A ground with a title and a column under it.
class Box : public QWidget
{
public:
    Box(const look::Theme &theme, const QString &title) : m_theme(theme), m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
        m_column->setSpacing(theme.space(1));
        if (!title.isEmpty())
            m_column->addWidget(new look::Label(theme, title, Style::Heading));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QVBoxLayout *column() { return m_column; }
    // A line with an icon before it; nothing for an empty text.
    void addLine(const QString &icon, const QString &text, Style style = Style::Body)
    {
        if (text.isEmpty())
            return;
        auto *row = new QHBoxLayout;
        row->setSpacing(m_theme.space(1) + 4);
        auto *picture = new QLabel;
        const int size = qRound(26 * m_theme.textScale());
        picture->setPixmap(look::iconPixmap(icon, size, m_theme.tokens().accent, devicePixelRatioF()));
        row->addWidget(picture, 0, Qt::AlignTop);
        auto *label = new look::Label(m_theme, text, style);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        row->addWidget(label, 1);
        m_column->addLayout(row);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        look::drawGround(painter, rect(), 20, m_theme.tokens().raised, m_theme.tokens().line, 1.5);
    }

private:
    const look::Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace

RelaisOnePage::RelaisOnePage(look::Theme &theme, content::Library &library, const Clock &clock, Language language, const QString &id,
                             bool kept, const std::optional<places::Commune> &here, QWidget *parent)
    : Page(theme, QString(), parent), m_clock(clock), m_language(language), m_here(here), m_id(id),
      m_keep(new look::Button(theme, tr("Keep"), look::Button::Role::Primary, QStringLiteral("keep-outline"))),
      m_kept(new look::Button(theme, tr("Kept"), look::Button::Role::Secondary, QStringLiteral("keep")))
{
    m_keep->setAccessibleName(tr("Keep it in my classeur"));
    m_kept->setAccessibleName(tr("It is in my classeur. Take it out."));
    for (look::Button *button : {m_keep, m_kept}) {
        actions()->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT keepToggled(m_id, m_title); });
    }
    setKept(kept);
    const auto read = library.read<Relais>([id](QSqlDatabase &db) { return relaisById(db, id); });
    whenDone(read, this, [this, &library](const Result<Relais> &relais) {
        if (relais) {
            show(*relais);
            showMap(library, *relais);
        } else {
            m_keep->hide();
            body()->addWidget(new look::Notice(this->theme(), look::Notice::Kind::Info,
                                               tr("This place is no longer in the list. Look for another one near it.")));
            body()->addStretch();
        }
        Q_EMIT shown();
    });
}

void RelaisOnePage::setKept(bool kept)
{
    const bool moves = m_keep->hasFocus() || m_kept->hasFocus();
    m_keep->setVisible(!kept);
    m_kept->setVisible(kept);
    if (moves)
        (kept ? m_kept : m_keep)->setFocus();
}

void RelaisOnePage::show(const Relais &relais)
{
    m_title = relais.name;
    setTitle(relais.name);
    const Kind *kind = kindOf(relais.kind);
    body()->addWidget(new look::Label(theme(), kind->phrase.in(m_language), Style::Heading));
    if (!relais.about.isEmpty())
        body()->addWidget(new look::Label(theme(), relais.about));
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 420 * theme().textScale(), theme().space(2), 2);
    grid->addWidget(reachCard(relais));
    grid->addWidget(hoursCard(relais));
    grid->addWidget(whoCard(relais));
    m_map = new look::MapView(theme());
    m_map->setStill(true);
    grid->addWidget(m_map);
    body()->addWidget(holder);
    QStringList origin;
    if (!relais.source.isEmpty())
        origin += tr("Source: %1").arg(relais.source);
    if (relais.date.isValid())
        origin += tr("Checked on %1").arg(dateInWords(localeOf(m_language), relais.date));
    auto *from = new look::Label(theme(), origin.join(QStringLiteral(" · ")), Style::Small);
    from->setMuted(true);
    body()->addWidget(from);
    body()->addStretch();
}

QWidget *RelaisOnePage::reachCard(const Relais &relais)
{
    auto *box = new Box(theme(), tr("Reach them"));
    box->addLine(QStringLiteral("phone"), relais.telephone, Style::Title);
    QStringList address = relais.address.split(u'\n', Qt::SkipEmptyParts);
    address += relais.town();
    box->addLine(QStringLiteral("pin"), address.join(u'\n'));
    if (m_here) {
        const double km = places::distanceKm(m_here->position, relais.position);
        box->addLine(QStringLiteral("home"), tr("%1 from %2, as the crow flies")
                                                 .arg(distanceWords(km, m_here->approximate || relais.approximate), m_here->name));
    }
    box->addLine(QStringLiteral("mail"), relais.email);
    box->addLine(QStringLiteral("globe"), relais.site);
    box->column()->addStretch();
    return box;
}

QWidget *RelaisOnePage::hoursCard(const Relais &relais)
{
    const QDateTime now = m_clock.now().toLocalTime();
    const OpenState state = stateAt(relais.hours, now);
    auto *box = new Box(theme(), tr("Opening hours"));
    auto *words = new look::Label(theme(), openWords(state, m_language), Style::Body);
    words->setFont(theme().button());
    if (state.kind == OpenState::Kind::Open)
        words->setColour(theme().tokens().success);
    box->column()->addWidget(words);
    if (!relais.hoursNote.isEmpty())
        box->column()->addWidget(new look::Label(theme(), relais.hoursNote));
    if (!relais.hours.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setVerticalSpacing(6);
        grid->setHorizontalSpacing(theme().space(3));
        for (int day = 1; day <= 7; ++day) {
            const QString called = dayWords(day);
            auto *name = new look::Label(theme(), QString(called.at(0).toUpper() + called.mid(1)));
            auto *spans = new look::Label(theme(), spansWords(relais.hours, day, m_language));
            if (day == now.date().dayOfWeek()) { // also in words, above
                name->setFont(theme().button());
                spans->setFont(theme().button());
            }
            grid->addWidget(name, day, 0, Qt::AlignTop);
            grid->addWidget(spans, day, 1);
        }
        grid->setColumnStretch(1, 1);
        box->column()->addLayout(grid);
    }
    box->column()->addStretch();
    return box;
}

QWidget *RelaisOnePage::whoCard(const Relais &relais)
{
    auto *box = new Box(theme(), tr("Whom they receive"));
    for (const QString &id : relais.publics) {
        if (const Public *known = publicOf(id))
            box->addLine(QStringLiteral("check"), known->name.in(m_language));
    }
    if (relais.publics.isEmpty())
        box->column()->addWidget(new look::Label(theme(), tr("Everybody.")));
    if (relais.spro)
        box->addLine(QStringLiteral("shield"), tr("Labelled by the public guidance service of the region (SPRO)"));
    if (relais.cep)
        box->addLine(QStringLiteral("star"), tr("Gives career advice for adults, free (CEP)"));
    box->addLine(QStringLiteral("info"), kindOf(relais.kind)->name.in(m_language));
    box->column()->addStretch();
    return box;
}

void RelaisOnePage::showMap(content::Library &library, const Relais &relais)
{
    const look::MapMark mark{relais.id, QString(), relaisWords(relais, QString(), {}, m_language), relais.position};
    QVector<places::Position> positions{relais.position};
    if (m_here)
        positions.append(m_here->position);
    const auto read = library.read<look::MapGround>([positions](QSqlDatabase &db) { return regionMap(db, positions); });
    whenDone(read, m_map, [this, mark](const Result<look::MapGround> &ground) {
        if (!ground)
            return;
        m_map->setGround(*ground);
        m_map->setMarks({mark});
        m_map->setSelected(mark.id);
        if (m_here)
            m_map->setHere(look::MapName{m_here->name, m_here->position}, 0);
        places::Box area = boxAround(mark.position, 8);
        if (m_here && places::distanceKm(m_here->position, mark.position) < 80)
            area.add(m_here->position);
        m_map->showArea(area);
    });
}

} // namespace belvedere::relais::ui
