#include <share/ui/sharepage.h>

#include <look/access.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/qrpicture.h>

#include <QButtonGroup>
#include <QVBoxLayout>

namespace belvedere::share::ui {

using look::Label;

namespace {

constexpr double codeScale = 1.9; // of the usual code: it is what this page is for

// What comes when the camera has read the code.
QString stepsOf(Way way)
{
    QString then;
    switch (way) {
    case Way::Page: then = SharePage::tr("The page opens on your phone. You can share it from there."); break;
    case Way::Text: then = SharePage::tr("The text is on your phone. You can copy it and share it."); break;
    case Way::Contact: then = SharePage::tr("It goes into your contacts."); break;
    case Way::Mail: then = SharePage::tr("Your phone writes the e-mail. You choose who receives it."); break;
    case Way::Sms: then = SharePage::tr("Your phone writes the message. You choose who receives it."); break;
    default: then = SharePage::tr("%1 opens on your phone. You choose who sees it.").arg(wayInWords(way)); break;
    }
    return SharePage::tr("1. Open the camera of your phone.\n2. Hold it in front of the code.\n3. Touch what appears.") + QLatin1String("\n\n") + then;
}

} // namespace

QString wayInWords(Way way)
{
    switch (way) {
    case Way::Page: return SharePage::tr("The page");
    case Way::Text: return SharePage::tr("The text");
    case Way::Contact: return SharePage::tr("My contacts");
    case Way::Mail: return SharePage::tr("E-mail");
    case Way::Sms: return SharePage::tr("Text message");
    case Way::WhatsApp: return QStringLiteral("WhatsApp");
    case Way::Snapchat: return QStringLiteral("Snapchat");
    case Way::Telegram: return QStringLiteral("Telegram");
    case Way::Facebook: return QStringLiteral("Facebook");
    case Way::X: return QStringLiteral("X");
    }
    return {};
}

SharePage::SharePage(look::Theme &theme, QWidget *parent) : Page(theme, tr("On my phone"), parent)
{
    showLand(0.6);
}

void SharePage::setGone()
{
    clearBody();
    body()->addWidget(new look::Notice(theme(), look::Notice::Kind::Info, tr("This is not on the terminal any more. Go back and choose something else.")));
    body()->addStretch();
}

void SharePage::setShared(const Shared &shared)
{
    clearBody();
    m_code = nullptr;
    m_shared = shared;
    body()->addWidget(new Label(theme(), shared.title, Label::Style::Heading));

    auto *chips = look::makeGroup(tr("What the phone is given"));
    auto *row = new look::FlowRow(chips, theme().space(1));
    auto *group = new QButtonGroup(chips);
    const QVector<Way> ways = waysOf(shared);
    for (const Way way : ways) {
        auto *chip = new look::Chip(theme(), wayInWords(way));
        chip->setCheckable(true);
        group->addButton(chip);
        chip->setChecked(way == ways.first());
        connect(chip, &QAbstractButton::clicked, this, [this, way] { showWay(way); });
        row->addWidget(chip);
    }
    body()->addWidget(chips);

    auto *both = new QWidget;
    auto *grid = new look::FlowGrid(both, 460 * theme().textScale(), theme().space(4), 2);
    m_codeHolder = new QWidget;
    auto *column = new QVBoxLayout(m_codeHolder);
    column->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_codeHolder);
    auto *side = new QWidget;
    auto *words = new QVBoxLayout(side);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(theme().space(3));
    m_steps = new Label(theme(), QString(), Label::Style::Heading);
    words->addWidget(m_steps);
    m_words = new Label(theme(), QString());
    words->addWidget(m_words);
    auto *nothing = new Label(theme(), tr("The terminal sends nothing, and keeps nothing of it. Nothing of yours is in the address."), Label::Style::Small);
    nothing->setMuted(true);
    words->addWidget(nothing);
    words->addStretch();
    grid->addWidget(side);
    body()->addWidget(both);
    body()->addStretch();
    showWay(ways.first());
    focusFirst();
}

QString SharePage::code() const
{
    return codeOf(m_shared, m_way);
}

void SharePage::showWay(Way way)
{
    m_way = way;
    delete m_code;
    m_code = new look::QrPicture(theme(), code(), tr("A code for your phone: %1, %2").arg(m_shared.title, wayInWords(way)));
    m_code->setFixedSize(m_code->size() * codeScale);
    m_codeHolder->layout()->addWidget(m_code);
    static_cast<QVBoxLayout *>(m_codeHolder->layout())->setAlignment(m_code, Qt::AlignLeft | Qt::AlignTop);
    m_steps->setText(stepsOf(way));
    m_words->setText(way == Way::Page ? tr("No phone? Write the address down: %1").arg(m_shared.page.toDisplayString()) : QString());
    m_words->setVisible(way == Way::Page);
}

} // namespace belvedere::share::ui
