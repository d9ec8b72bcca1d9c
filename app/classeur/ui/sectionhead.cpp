#include <classeur/ui/sectionhead.h>

#include <look/icons.h>
#include <look/labels.h>

#include <QHBoxLayout>

namespace belvedere::classeur::ui {

SectionHead::SectionHead(const look::Theme &theme, const QString &icon, const QString &title, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.space(1), 0, 0);
    row->setSpacing(theme.space(1));
    auto *picture = new QLabel;
    picture->setPixmap(look::iconPixmap(icon, qRound(28 * theme.textScale()), theme.tokens().accent, devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignVCenter);
    row->addWidget(new look::Label(theme, title, look::Label::Style::Heading), 1);
}

} // namespace belvedere::classeur::ui
