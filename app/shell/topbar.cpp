#include <shell/topbar.h>

#include <look/button.h>
#include <look/icons.h>
#include <look/theme.h>

#include <QHBoxLayout>
#include <QPainter>

namespace belvedere::shell {

using look::Button;

TopBar::TopBar(look::Theme &theme, int kept, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1));
    row->setSpacing(theme.space(1));

    const auto worded = [&](const QString &words, const QString &name, Button::Role role,
                            const QString &icon, auto signal) {
        auto *button = new Button(theme, words, role, icon);
        button->setAccessibleName(name);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
        m_named.append({button, words, {}});
    };
    const auto small = [&](const QString &icon, const QString &name, auto signal) {
        auto *button = new look::IconButton(theme, icon, name);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    using Role = Button::Role;
    worded(QStringLiteral("Belvédère"), tr("Home, Belvédère"), Role::Ghost, QStringLiteral("home"), &TopBar::homeRequested);
    row->addStretch();
    worded({}, {}, Role::Ghost, QStringLiteral("keep"), &TopBar::classeurRequested);
    m_reading = small(QStringLiteral("ear"), {}, &TopBar::readingRequested);
    small(QStringLiteral("text-larger"), tr("Larger text"), &TopBar::largerTextRequested);
    worded(tr("Languages, comfort"), tr("Languages, comfort of reading"), Role::Ghost, QStringLiteral("language"), &TopBar::comfortRequested);
    worded(tr("End my visit"), tr("End my visit"), Role::Secondary, QStringLiteral("leave"),
           &TopBar::endRequested);
    m_named.last().brief = tr("End");
    setKept(kept);
    setReading(false);
}

void TopBar::setReading(bool reading)
{
    const QString name = reading ? tr("Stop reading aloud") : tr("Read this page aloud");
    m_reading->setIconName(reading ? QStringLiteral("pause") : QStringLiteral("ear"));
    m_reading->setAccessibleName(name);
    m_reading->setToolTip(name);
}

void TopBar::setKept(int kept)
{
    Named &classeur = m_named[1];
    classeur.words = kept == 0 ? tr("My classeur") : tr("My classeur (%1)").arg(kept);
    classeur.brief = kept == 0 ? QString() : QStringLiteral("(%1)").arg(kept);
    classeur.button->setAccessibleName(classeur.words);
    fit();
}

void TopBar::fit()
{
    for (const Named &each : std::as_const(m_named))
        each.button->setText(each.words);
    for (const Named &each : std::as_const(m_named)) {
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            break;
        each.button->setText(each.brief);
    }
    layout()->invalidate();
}

void TopBar::resizeEvent(QResizeEvent *)
{
    fit();
}

QSize TopBar::minimumSizeHint() const
{
    return {5 * m_theme.touch(), layout()->minimumSize().height()};
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.tokens().line);
}

} // namespace belvedere::shell
