// One pôle: its groupes, each with its phrase and its number of métiers.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <look/page.h>

#include <memory>

namespace belvedere::content::ui {

class PolePage : public look::Page
{
    Q_OBJECT
public:
    PolePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
             const QString &pole, QWidget *parent = nullptr);

    void offerVideos(int count); // a button that leads to them, when there are some

Q_SIGNALS:
    void openGroupe(const QString &id);
    void videosRequested();
};

} // namespace belvedere::content::ui
