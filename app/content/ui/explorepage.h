// All métiers, by pôle or by a word.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <look/page.h>

#include <memory>

namespace belvedere::look {
class TextField;
}

namespace belvedere::content::ui {

class SearchAsYouType;

class ExplorePage : public look::Page
{
    Q_OBJECT
public:
    // The library outlives the page and has a catalogue.
    ExplorePage(look::Theme &theme, Library &library, Language language, QWidget *parent = nullptr);
    void focusFirst() override; // the first pôle

    // What was searched; the shell keeps it with the visit, so that "back" finds the results again.
    QString query() const;
    void setQuery(const QString &query);

Q_SIGNALS:
    void openPole(const QString &id);
    void browseRequested();
    void openMetier(const QString &id);
    void queryChanged(const QString &query);

private:
    void showPoles();
    void showHits(const QVector<SearchHit> &hits);
    void showProblem();
    void setContent(QWidget *content);

    Library &m_library;
    Language m_language;
    SearchAsYouType *m_search;
    look::TextField *m_field;
    QWidget *m_content = nullptr;
};

} // namespace belvedere::content::ui
