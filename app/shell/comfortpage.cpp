#include <shell/comfortpage.h>

#include <shell/declarationpage.h>

#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/panel.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::shell {

using look::Mode;
using speech::Pace;

ComfortPage::ComfortPage(look::Theme &theme, const Comfort &comfort, int row, QWidget *parent)
    : Page(theme, tr("Read comfortably"), parent), m_comfort(comfort), m_row(row)
{
    body()->setSpacing(theme.space(2));
    QVector<Choice> languages; // each in itself, for who reads no other
    for (const Language each : allLanguages)
        languages.append({ownName(each), comfort.language == each, [each](Comfort &c) { c.language = each; }});
    addRow(tr("Language"), QStringLiteral("language"), languages);
    QVector<Choice> sizes;
    for (const double scale : {1.0, 1.25, 1.5, 2.0})
        sizes.append({tr("%1 %").arg(qRound(scale * 100)), qAbs(comfort.textScale - scale) < 0.01, [scale](Comfort &c) { c.textScale = scale; }});
    addRow(tr("Size of the text"), QStringLiteral("text-larger"), sizes);
    addRow(tr("Screen"), QStringLiteral("sun"),
           {{tr("Light"), comfort.mode == Mode::Light, [](Comfort &c) { c.mode = Mode::Light; }},
            {tr("Dark"), comfort.mode == Mode::Dark, [](Comfort &c) { c.mode = Mode::Dark; }},
            {tr("High contrast"), comfort.mode == Mode::Contrast, [](Comfort &c) { c.mode = Mode::Contrast; }}});
    addRow(tr("Words"), QStringLiteral("book"),
           {{tr("All the words"), !comfort.simple, [](Comfort &c) { c.simple = false; }},
            {tr("Easy to read"), comfort.simple, [](Comfort &c) { c.simple = true; }}});
    addRow(tr("Voice"), QStringLiteral("ear"),
           {{tr("Slow"), comfort.pace == Pace::Slow, [](Comfort &c) { c.pace = Pace::Slow; }},
            {tr("Normal"), comfort.pace == Pace::Normal, [](Comfort &c) { c.pace = Pace::Normal; }},
            {tr("Fast"), comfort.pace == Pace::Fast, [](Comfort &c) { c.pace = Pace::Fast; }}});
    addRow(tr("Pictures"), QStringLiteral("walk"),
           {{tr("They move"), !comfort.reducedMotion, [](Comfort &c) { c.reducedMotion = false; }},
            {tr("They stay still"), comfort.reducedMotion, [](Comfort &c) { c.reducedMotion = true; }}});
    auto *promise = new look::Label(theme, tr("At the end of your visit, all is as before for the next person."), look::Label::Style::Small);
    promise->setMuted(true);
    body()->addWidget(promise);
    auto *declaration = new look::Button(theme, DeclarationPage::stateInWords(), look::Button::Role::Ghost, QStringLiteral("info"));
    connect(declaration, &QAbstractButton::clicked, this, &ComfortPage::declarationRequested);
    body()->addWidget(declaration, 0, Qt::AlignLeft);
    body()->addStretch();
}

void ComfortPage::addRow(const QString &title, const QString &icon, const QVector<Choice> &choices)
{
    const int number = m_rows++;
    auto *panel = new look::Panel(theme().tokens().raised, theme().tokens().line);
    auto *row = new QHBoxLayout(panel);
    const int pad = theme().space(2);
    row->setContentsMargins(pad, pad, pad, pad);
    row->setSpacing(pad);
    auto *sign = new QLabel;
    sign->setPixmap(look::iconPixmap(icon, qRound(28 * theme().textScale()), theme().tokens().accent, devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignVCenter);
    auto *name = new look::Label(theme(), title, look::Label::Style::Heading);
    name->setFixedWidth(qRound(190 * theme().textScale()));
    row->addWidget(name, 0);
    auto *holder = look::makeGroup(title);
    auto *flow = new look::FlowRow(holder, theme().space(1));
    for (const Choice &choice : choices) {
        auto *chip = new look::Chip(theme(), choice.words);
        chip->setCheckable(true);
        chip->setChecked(choice.now);
        look::oneOf(*chip);
        // What holds cannot be taken back, only replaced.
        connect(chip, &QAbstractButton::toggled, this, [this, chip, number, now = choice.now, choose = choice.choose](bool on) {
            if (now && !on)
                chip->setChecked(true);
            if (now)
                return;
            Comfort comfort = m_comfort;
            choose(comfort);
            Q_EMIT chosen(comfort, number);
        });
        if (choice.now && number == m_row)
            m_focus = chip;
        flow->addWidget(chip);
    }
    row->addWidget(holder, 1);
    body()->addWidget(panel);
}

void ComfortPage::focusFirst()
{
    Page::focusFirst();
    if (m_focus)
        m_focus->setFocus();
}

} // namespace belvedere::shell
