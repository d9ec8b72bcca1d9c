// One pôle: its groupes, each with its phrase and its number of métiers.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <QWidget>

namespace belvedere::look {
class Theme;
}

namespace belvedere::content::ui {

class PolePage : public QWidget
{
    Q_OBJECT
public:
    PolePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
             const QString &pole, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void openGroupe(const QString &id);
    void backRequested();

private:
    QWidget *m_first = nullptr;
};

} // namespace belvedere::content::ui
