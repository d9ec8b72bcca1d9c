// One métier: its fiche, whether it is in the classeur, and the way to its groupe.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>

namespace belvedere::content::ui {

class FicheBrowser;

class FichePage : public look::Page
{
    Q_OBJECT
public:
    // The browser and the library outlive the page. `kept`: it is in the classeur already.
    FichePage(look::Theme &theme, Library &library, FicheBrowser &browser, Language language,
              const QString &id, bool kept, QWidget *parent = nullptr);
    ~FichePage() override; // gives the view back

    void setKept(bool kept);
    // What another feature knows of this métier: a line above the fiche.
    void addLine(QWidget *line);
    void offerFormations(qint64 count); // a button that leads to them, when there are some
    bool isShown() const; // the fiche can be read
    void focusFirst() override; // the fiche itself: the arrows scroll it at once

Q_SIGNALS:
    void openMetier(const QString &id);
    void openGroupe(const QString &id);
    void compareRequested(const QString &id);
    void formationsRequested(const QString &id);
    void keepToggled(const QString &id, const QString &title);
    void shown(); // the fiche can be read, or a sentence says why not

private:
    void buildHeader(look::Theme &theme, const Catalogue &catalogue, const MetierSummary &metier,
                     Language language);
    void buildView(look::Theme &theme, FicheBrowser &browser);
    void load();
    void reveal();
    void browserCrashed(bool again);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content::ui
