#include <territoire/ui/block.h>

#include <look/labels.h>

#include <QVBoxLayout>

namespace belvedere::territoire::ui {

using look::Label;

Block::Block(const look::Theme &theme, const QString &title, const QString &phrase, QWidget *parent)
    : Panel(theme.tokens().surface, theme.tokens().line, parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    m_column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2));
    m_column->setSpacing(theme.space(1));
    m_column->addWidget(new Label(theme, title, Label::Style::Heading));
    if (!phrase.isEmpty()) {
        auto *label = new Label(theme, phrase);
        label->setMuted(true);
        m_column->addWidget(label);
    }
    m_column->addSpacing(theme.space(1));
    m_content->setSpacing(theme.space(2));
    m_column->addLayout(m_content);
}

void Block::setSources(const QString &lines)
{
    auto *label = new Label(m_theme, lines, Label::Style::Small);
    label->setMuted(true);
    label->setObjectName(QStringLiteral("source"));
    m_column->addSpacing(m_theme.space(1));
    m_column->addWidget(label);
}

void Block::setEmpty(const QString &sentence)
{
    m_content->addWidget(new Label(m_theme, sentence));
}

} // namespace belvedere::territoire::ui
