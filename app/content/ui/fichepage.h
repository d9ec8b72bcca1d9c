// One métier: its fiche, whether it is in the classeur, and the links to others.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <QWidget>

namespace belvedere::look {
class Theme;
class Button;
}

namespace belvedere::content::ui {

class FicheBrowser;

class FichePage : public QWidget
{
    Q_OBJECT
public:
    // The browser and the library outlive the page. `kept`: it is in the classeur already.
    FichePage(look::Theme &theme, Library &library, FicheBrowser &browser, Language language,
              const QString &id, bool kept, QWidget *parent = nullptr);
    ~FichePage() override; // gives the view back

    void setKept(bool kept);
    void focusFirst();

Q_SIGNALS:
    void openMetier(const QString &id);
    void openGroupe(const QString &id);
    void keepToggled(const QString &id, const QString &title);
    void backRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content::ui
