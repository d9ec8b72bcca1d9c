#include <identity/ui/cloudpage.h>

#include <identity/ui/words.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/qrpicture.h>
#include <look/textfield.h>

#include <QVBoxLayout>

namespace belvedere::identity::ui {

using look::Button;
using look::Label;
using look::Notice;
using FlowState = LoginFlow::State;

namespace {

constexpr double cloudCodeScale = 1.7;

QString cloudFailure(const LoginFlow &flow)
{
    const QString host = flow.server().host();
    switch (flow.problem().kind) {
    case ErrorKind::Http: return CloudPage::tr("No Nextcloud answers at %1. Check the address: it is what your browser shows when you are in your cloud.").arg(host);
    case ErrorKind::Refused: return CloudPage::tr("The server of %1 leads to another site. For your safety the terminal does not follow. Keep your classeur in another way.").arg(host);
    case ErrorKind::Expired: return CloudPage::tr("The time to sign in is over. Try again.");
    case ErrorKind::Tls: return CloudPage::tr("The server of %1 cannot prove who it is. Check the address, or keep your classeur in another way.").arg(host);
    case ErrorKind::Clock: return CloudPage::tr("The clock of this terminal is wrong: no server can be trusted. Tell the person in charge of the room.");
    case ErrorKind::Portal:
    case ErrorKind::Proxy: return CloudPage::tr("The network of this place does not let the terminal through. Tell the person in charge of the room.");
    case ErrorKind::Unavailable: return CloudPage::tr("The server of %1 cannot answer just now. Try again later.").arg(host);
    default: return CloudPage::tr("The server of %1 does not answer. Check the address and try again.").arg(host);
    }
}

} // namespace

CloudPage::CloudPage(look::Theme &theme, const QVector<Known> &known, bool anyServer, QWidget *parent)
    : Page(theme, tr("Keep it in my cloud"), parent), m_known(known), m_anyServer(anyServer)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &CloudPage::tick);
    showLand(0.8);
    showState();
}

void CloudPage::follow(LoginFlow *flow)
{
    if (flow == m_flow)
        return;
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    if (flow) {
        connect(flow, &LoginFlow::changed, this, &CloudPage::showState);
        connect(flow, &QObject::destroyed, this, &CloudPage::showState, Qt::QueuedConnection);
    }
    showState();
}

void CloudPage::showState()
{
    m_tick.stop();
    m_field = nullptr;
    m_wrong = m_left = nullptr;
    clearBody();
    switch (m_flow ? m_flow->state() : FlowState::Out) {
    case FlowState::Out: showChoice(); break;
    case FlowState::Asking: body()->addWidget(new Notice(theme(), Notice::Kind::Info, tr("Asking %1…").arg(m_flow->server().host()))); break;
    case FlowState::Waiting: showWaiting(); break;
    case FlowState::In: showIn(); break;
    case FlowState::Failed: showFailure(); break;
    }
    body()->addStretch();
    focusFirst();
}

void CloudPage::showChoice()
{
    body()->addWidget(new Label(theme(), tr("Do you have a Nextcloud, at school or at home? You sign in on your own phone: no password is typed here."), Label::Style::Heading));
    for (const Known &each : m_known) {
        auto *button = new Button(theme(), each.name, Button::Role::Primary, QStringLiteral("folder"));
        connect(button, &QAbstractButton::clicked, this, [this, address = each.address] { Q_EMIT serverChosen(address); });
        body()->addWidget(button, 0, Qt::AlignLeft);
    }
    if (!m_anyServer)
        return;
    m_field = new look::TextField(theme(), tr("Address of my cloud"), QStringLiteral("globe"));
    m_field->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->setMaxLength(200);
    m_field->setMaximumWidth(qRound(640 * theme().textScale()));
    body()->addWidget(m_field);
    auto *example = new Label(theme(), tr("For example: cloud.example.org"), Label::Style::Small);
    example->setMuted(true);
    body()->addWidget(example);
    m_wrong = new Label(theme(), QString());
    m_wrong->setColour(theme().tokens().danger);
    body()->addWidget(m_wrong);
    auto *go = new Button(theme(), tr("Go on"), m_known.isEmpty() ? Button::Role::Primary : Button::Role::Secondary, QStringLiteral("arrow-right"));
    connect(go, &QAbstractButton::clicked, this, [this] { choose(m_field->text()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_field->text()); });
    body()->addWidget(go, 0, Qt::AlignLeft);
}

void CloudPage::choose(const QString &typed)
{
    if (const auto address = cloudAddress(typed)) {
        Q_EMIT serverChosen(*address);
        return;
    }
    m_wrong->setText(tr("This is no address of a cloud. It looks like: cloud.example.org"));
    m_field->setFocus();
}

void CloudPage::showWaiting()
{
    auto *both = new QWidget;
    auto *grid = new look::FlowGrid(both, 440 * theme().textScale(), theme().space(4), 2);
    auto *code = new QWidget;
    auto *left = new QVBoxLayout(code);
    left->setContentsMargins(0, 0, 0, 0);
    auto *picture = new look::QrPicture(theme(), m_flow->loginPage().toString(QUrl::FullyEncoded), tr("A code for your phone, to sign in to %1").arg(m_flow->server().host()));
    picture->setFixedSize(picture->size() * cloudCodeScale);
    left->addWidget(picture, 0, Qt::AlignLeft | Qt::AlignTop);
    auto *side = new QWidget;
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme().space(2));
    right->addWidget(new Label(theme(), tr("1. Open the camera of your phone.\n2. Hold it in front of the code.\n3. Sign in on your phone and allow access."), Label::Style::Heading));
    right->addWidget(new Label(theme(), tr("The terminal gets access for this visit alone. At the end it is taken back.")));
    m_left = new Label(theme(), QString());
    right->addWidget(m_left);
    auto *cancel = new Button(theme(), tr("Another server"), Button::Role::Secondary, QStringLiteral("back"));
    connect(cancel, &QAbstractButton::clicked, this, &CloudPage::cancelRequested);
    right->addWidget(cancel, 0, Qt::AlignLeft);
    right->addStretch();
    grid->addWidget(code);
    grid->addWidget(side);
    body()->addWidget(both);
    m_tick.start();
    tick();
}

void CloudPage::tick()
{
    if (!m_flow || !m_left)
        return;
    const int minutes = (m_flow->secondsLeft() + 59) / 60;
    const QString words = tr("Waiting for you, for %n more minute(s).", nullptr, minutes);
    if (m_left->text() != words)
        m_left->setText(words);
}

void CloudPage::showIn()
{
    body()->addWidget(new Notice(theme(), Notice::Kind::Success, tr("Your cloud is open: %1.").arg(m_flow->server().host())));
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 380 * theme().textScale(), theme().space(2), 3);
    const auto add = [&](const QString &words, Button::Role role, const char *icon, auto signal) {
        auto *button = new Button(theme(), words, role, QLatin1String(icon));
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(tr("Put my classeur into my cloud"), Button::Role::Primary, "keep", &CloudPage::keepRequested);
    add(tr("Add documents from my cloud"), Button::Role::Secondary, "plus", &CloudPage::importRequested);
    add(tr("Close my cloud"), Button::Role::Secondary, "leave", &CloudPage::signOutRequested);
    body()->addWidget(buttons);
}

void CloudPage::showFailure()
{
    body()->addWidget(new Notice(theme(), Notice::Kind::Error, cloudFailure(*m_flow)));
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 380 * theme().textScale(), theme().space(2), 3);
    const auto add = [&](const QString &words, Button::Role role, const char *icon, auto slot) {
        auto *button = new Button(theme(), words, role, QLatin1String(icon));
        connect(button, &QAbstractButton::clicked, this, slot);
        row->addWidget(button);
    };
    add(tr("Try again"), Button::Role::Primary, "again", [this, server = m_flow->server()] { Q_EMIT serverChosen(server); });
    add(tr("Another server"), Button::Role::Secondary, "back", [this] { Q_EMIT cancelRequested(); });
    add(tr("Keep it with five words"), Button::Role::Secondary, "key", [this] { Q_EMIT otherWayRequested(); });
    body()->addWidget(buttons);
}

} // namespace belvedere::identity::ui
