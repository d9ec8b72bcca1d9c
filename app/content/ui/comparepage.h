// Two or three métiers side by side; what to compare with is proposed from the nearest.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>

namespace belvedere::content::ui {

class Comparison;

class ComparePage : public look::Page
{
    Q_OBJECT
public:
    // One to three ids; the others are proposed. The library outlives the page and has a catalogue.
    ComparePage(look::Theme &theme, Library &library, Language language, const QStringList &metiers,
                const QString &centreName, QWidget *parent = nullptr);
    ~ComparePage() override;

    bool isShown() const { return m_comparison != nullptr; }

Q_SIGNALS:
    void openMetier(const QString &id);
    void compare(const QStringList &metiers); // another set of métiers
    void printRequested(const QString &html);
    void shown(); // the fiches have been read

private:
    void read(const QVector<Fiche> &before);
    void show(const QVector<Fiche> &fiches);
    QWidget *heads();
    QWidget *table() const;
    QWidget *suggestions();
    void tellFailure();

    Library &m_library;
    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    QStringList m_metiers;
    QString m_centreName;
    std::unique_ptr<Comparison> m_comparison;
};

} // namespace belvedere::content::ui
