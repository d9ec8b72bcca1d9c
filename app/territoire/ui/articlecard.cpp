#include <territoire/ui/articlecard.h>

#include <territoire/ui/groupechips.h>
#include <territoire/ui/words.h>

#include <look/labels.h>

#include <QVBoxLayout>

namespace belvedere::territoire::ui {

using look::Label;

ArticleCard::ArticleCard(const look::Theme &theme, Language language, const content::Guide &guide, const Article &article,
                         QWidget *parent)
    : Panel(theme.tokens().raised, theme.tokens().line, parent)
{
    setAccessibleName(article.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    auto *title = new Label(theme, article.title);
    title->setFont(theme.button());
    column->addWidget(title);
    for (const QString &paragraph : article.paragraphs)
        column->addWidget(new Label(theme, paragraph));
    if (!article.site.isEmpty()) {
        auto *site = new Label(theme, article.site, Label::Style::Small);
        site->setMuted(true);
        column->addWidget(site);
    }
    column->addStretch();
    if (auto *chips = groupeChips(theme, language, guide, article.about.groupes, [this](const QString &id) { Q_EMIT openGroupe(id); }))
        column->addWidget(chips);
    auto *source = new Label(theme, Words(language).sources({article.from}), Label::Style::Small);
    source->setMuted(true);
    column->addWidget(source);
}

} // namespace belvedere::territoire::ui
