// All that can be found, by a word; the métiers by pôle while nothing is typed.
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
    void focusFirst() override; // the field

    // What was searched; the shell keeps it with the visit, so that "back" finds the results again.
    QString query() const;
    void setQuery(const QString &query);

Q_SIGNALS:
    void openPole(const QString &id);
    void browseRequested();
    void open(belvedere::content::EntryKind kind, const QString &id); // an answer
    void queryChanged(const QString &query);
    void answered(bool any); // an answer is shown; without one, that nothing is found

protected:
    void keyPressEvent(QKeyEvent *event) override; // down goes from the field to the answers

private:
    void buildField();
    void ask(const QString &query, Spelling spelling);
    QWidget *poles();
    void showPoles();
    void showAnswer(const QString &query, const SearchAnswer &answer);
    void showProblem();
    void setContent(QWidget *content);

    Library &m_library;
    Language m_language;
    SearchAsYouType *m_search;
    Spelling m_spelling = Spelling::Forgiving; // of the search under way
    look::TextField *m_field;
    QWidget *m_content = nullptr;
};

} // namespace belvedere::content::ui
