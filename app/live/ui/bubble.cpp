#include <live/ui/bubble.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/paint.h>

#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::live::ui {

using look::Label;

QString markInWords(TalkLine::State state)
{
    switch (state) {
    case TalkLine::State::OnItsWay: return Bubble::tr("On its way");
    case TalkLine::State::Delivered: return Bubble::tr("Received");
    case TalkLine::State::Read: return Bubble::tr("Read");
    case TalkLine::State::Refused: return Bubble::tr("It could not be sent");
    }
    return {};
}

bool mayBeVoice(const QUrl &file)
{
    const QString suffix = QFileInfo(file.path(QUrl::FullyDecoded)).suffix().toLower();
    return suffix == QStringLiteral("ogg") || suffix == QStringLiteral("oga") || suffix == QStringLiteral("opus");
}

Bubble::Bubble(const look::Theme &theme, const TalkLine &line, const QVector<FoundLink> &links, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mine(line.mine), m_text(line.text)
{
    const QString who = line.mine ? tr("You") : line.who.isEmpty() ? tr("Adviser") : line.who;
    m_head = tr("%1, %2").arg(who, locale.toString(line.at.toLocalTime().time(), QLocale::ShortFormat));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(2), theme.space(1) + 4, theme.space(2), theme.space(1) + 4);
    column->setSpacing(6);
    auto *head = new Label(theme, m_head, Label::Style::Small);
    head->setMuted(true);
    column->addWidget(head);
    if (!line.text.isEmpty())
        column->addWidget(new Label(theme, line.text));
    for (const FoundLink &link : links) {
        auto *button = new look::Button(theme, tr("See: %1").arg(link.label), look::Button::Role::Secondary, QStringLiteral("arrow-right"));
        connect(button, &QAbstractButton::clicked, this, [this, id = link.id] { Q_EMIT linkRequested(id); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    if (!line.file.isEmpty()) {
        const QString file = QFileInfo(line.file.path(QUrl::FullyDecoded)).fileName().left(80);
        const bool voice = mayBeVoice(line.file);
        column->addWidget(new Label(theme, voice && line.mine ? tr("Voice message sent") : voice ? tr("Voice message") : line.mine ? tr("Document sent: %1").arg(file) : tr("Document: %1").arg(file)));
        m_fileWords = new Label(theme, QString(), Label::Style::Small);
        m_fileWords->hide();
        column->addWidget(m_fileWords);
    }
    if (!line.mine && mayBeVoice(line.file)) {
        m_fetch = new look::Button(theme, tr("Listen"), look::Button::Role::Secondary, QStringLiteral("play"));
        connect(m_fetch, &QAbstractButton::clicked, this, [this, file = line.file] { Q_EMIT voiceWanted(file); });
        column->addWidget(m_fetch, 0, Qt::AlignLeft);
        m_fileWords->setText(tr("It can be listened to during the talk. It does not go into the classeur."));
        m_fileWords->show();
    } else if (!line.file.isEmpty() && !line.mine) {
        m_fetch = new look::Button(theme, tr("Put it into my classeur"), look::Button::Role::Secondary, QStringLiteral("keep-outline"));
        connect(m_fetch, &QAbstractButton::clicked, this, [this, file = line.file] {
            setFileWords(tr("It is coming…"));
            Q_EMIT fileWanted(file);
        });
        column->addWidget(m_fetch, 0, Qt::AlignLeft);
    }
    if (line.mine) {
        m_mark = new Label(theme, QString(), Label::Style::Small);
        m_mark->setMuted(true);
        column->addWidget(m_mark);
        setState(line.state);
    }
    name();
}

void Bubble::setState(TalkLine::State state)
{
    if (!m_mark)
        return;
    m_mark->setText(markInWords(state));
    if (state == TalkLine::State::Refused)
        m_mark->setColour(m_theme.tokens().danger);
    name();
}

void Bubble::setFileWords(const QString &words)
{
    if (!m_fileWords)
        return;
    m_fileWords->setText(words);
    m_fileWords->show();
    if (m_fetch)
        m_fetch->hide();
}

void Bubble::setVoice(const QString &button, const QString &words)
{
    if (!m_fetch || !m_fileWords)
        return;
    m_fetch->setText(button);
    m_fetch->show();
    m_fileWords->setText(words);
}

void Bubble::name()
{
    setAccessibleName(m_head + QStringLiteral(". ") + m_text + (m_mark ? QString(QStringLiteral(". ") + m_mark->text()) : QString()));
}

void Bubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = m_theme.tokens();
    look::drawGround(painter, rect(), 18, m_mine ? tokens.surface : tokens.raised, m_mine ? tokens.accent : tokens.line, 1.5);
}

} // namespace belvedere::live::ui
