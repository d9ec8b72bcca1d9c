// My territory: who recruits in a department, what takes place there, what is prepared.
#pragma once

#include <content/library.h>
#include <core/clock.h>
#include <core/language.h>
#include <look/page.h>
#include <territoire/territoire.h>
#include <territoire/ui/charts.h>

#include <QQueue>
#include <QSet>

namespace belvedere::territoire::ui {

class TerritoirePage : public look::Page
{
    Q_OBJECT
public:
    // The library and the clock outlive the page. The department may be empty: the first that the
    // pack knows is shown. With an event, that event comes first, in a department of its own.
    TerritoirePage(look::Theme &theme, content::Library &library, const Clock &clock, Language language,
                   const QString &departement, const QString &event = {}, QWidget *parent = nullptr);

    void setKept(const QSet<QString> &events); // ids of those in the classeur
    QString departement() const { return m_departement; }

Q_SIGNALS:
    void openMetier(const QString &id);
    void openGroupe(const QString &id);
    void keepToggled(const QString &event, const QString &title);
    void departementChosen(const QString &code);
    void shown(); // everything is in place, or a sentence says why not

private:
    struct Loaded {
        Territory territory;
        std::optional<Event> event;
    };
    void load(const QString &departement, const QString &event);
    void fill(const Loaded &loaded);
    void showProblem(ErrorKind kind);
    void clearBlocks();
    void addLater(); // the next block, in the next turn of the event loop: no turn is long
    void addNext();
    void addDepartements(const Territory &territory);
    QWidget *recruitingBlock(const Territory &territory);
    QWidget *evolutionBlock(const Territory &territory);
    QWidget *eventsBlock(const QString &title, const QVector<Event> &events);
    QWidget *articlesBlock(const QString &title, const QString &phrase, const QString &empty, const QVector<Article> &articles);

    content::Library &m_library;
    const Clock &m_clock;
    Language m_language;
    std::shared_ptr<const content::Catalogue> m_catalogue;
    QString m_departement;
    QSet<QString> m_kept;
    QWidget *m_chips = nullptr;
    QVBoxLayout *m_blocks;
    QQueue<std::function<QWidget *()>> m_todo;
};

} // namespace belvedere::territoire::ui
