// All métiers, by pôle or by a word.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <QWidget>

namespace belvedere::look {
class Theme;
}

namespace belvedere::content::ui {

class ExplorePage : public QWidget
{
    Q_OBJECT
public:
    // The library outlives the page and has a catalogue.
    ExplorePage(look::Theme &theme, Library &library, Language language, QWidget *parent = nullptr);
    ~ExplorePage() override;

    // What was searched; the shell keeps it with the visit, so that "back" finds the results again.
    QString query() const;
    void setQuery(const QString &query);
    void focusFirst();

Q_SIGNALS:
    void openPole(const QString &id);
    void openMetier(const QString &id);
    void queryChanged(const QString &query);
    void backRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content::ui
