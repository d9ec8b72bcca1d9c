#include <shell/topbar.h>

#include <look/button.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace belvedere::shell {

using look::Button;

TopBar::TopBar(look::Theme &theme, Language language, int kept, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1));
    row->setSpacing(theme.space(1));

    auto *home = new Button(theme, QStringLiteral("Belvédère"), Button::Role::Ghost,
                            QStringLiteral("home"));
    home->setAccessibleName(tr("Home"));
    connect(home, &QAbstractButton::clicked, this, &TopBar::homeRequested);
    row->addWidget(home);
    row->addStretch();

    m_classeur = new Button(theme, QString(), Button::Role::Ghost, QStringLiteral("keep"));
    connect(m_classeur, &QAbstractButton::clicked, this, &TopBar::classeurRequested);
    row->addWidget(m_classeur);
    setKept(kept);

    const auto small = [&](const QString &icon, const QString &name, auto signal) {
        auto *button = new look::IconButton(theme, icon, name);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
    };
    small(QStringLiteral("text-larger"), tr("Larger text"), &TopBar::largerTextRequested);
    small(theme.mode() == look::Mode::Light ? QStringLiteral("moon") : QStringLiteral("sun"),
          theme.mode() == look::Mode::Light ? tr("Dark screen") : tr("Light screen"),
          &TopBar::modeRequested);

    // Each language is named in itself, for who cannot read the other.
    auto *other = new Button(theme, language == Language::French ? QStringLiteral("English")
                                                                 : QStringLiteral("Français"),
                             Button::Role::Ghost, QStringLiteral("language"));
    connect(other, &QAbstractButton::clicked, this, &TopBar::languageRequested);
    row->addWidget(other);

    auto *end = new Button(theme, tr("End my visit"), Button::Role::Secondary,
                           QStringLiteral("leave"));
    connect(end, &QAbstractButton::clicked, this, &TopBar::endRequested);
    row->addWidget(end);
}

void TopBar::setKept(int kept)
{
    m_classeur->setText(kept == 0 ? tr("My classeur") : tr("My classeur (%1)").arg(kept));
    m_classeur->setAccessibleName(m_classeur->text());
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.tokens().line);
}

} // namespace belvedere::shell
