// One groupe: its métiers, the most typical first, which may be filtered by level of entry.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <look/page.h>

#include <memory>

namespace belvedere::content::ui {

class GroupePage : public look::Page
{
    Q_OBJECT
public:
    GroupePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
               const QString &groupe, QWidget *parent = nullptr);


Q_SIGNALS:
    void openMetier(const QString &id);
    void openPole(const QString &id);

private:
    void fill(int rank); // -1 for every level

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    QString m_groupe;
    QWidget *m_cards = nullptr;
};

} // namespace belvedere::content::ui
