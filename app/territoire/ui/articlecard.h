// A pôle de compétitivité or a prospective note: its text, its groupes, its source.
#pragma once

#include <content/guide.h>
#include <core/language.h>
#include <look/panel.h>
#include <look/theme.h>
#include <territoire/territoire.h>

namespace belvedere::territoire::ui {

class ArticleCard : public look::Panel
{
    Q_OBJECT
public:
    ArticleCard(const look::Theme &theme, Language language, const content::Guide &guide, const Article &article,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void openGroupe(const QString &id);
};

} // namespace belvedere::territoire::ui
