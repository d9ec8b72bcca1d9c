// One groupe: its métiers, the most typical first, which may be filtered by level of entry.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <QWidget>

namespace belvedere::look {
class Theme;
}

namespace belvedere::content::ui {

class GroupePage : public QWidget
{
    Q_OBJECT
public:
    GroupePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
               const QString &groupe, QWidget *parent = nullptr);
    ~GroupePage() override;

    void focusFirst();

Q_SIGNALS:
    void openMetier(const QString &id);
    void openPole(const QString &id);
    void backRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content::ui
