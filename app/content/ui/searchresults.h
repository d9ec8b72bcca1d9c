// The answers to a search, group by group; and what helps when there are none.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <look/theme.h>

#include <QWidget>

class QVBoxLayout;

namespace belvedere::content::ui {

class SearchResults : public QWidget
{
    Q_OBJECT
public:
    // What the library is asked for at most, of each kind.
    static constexpr int mostOfAKind = 16;

    // `spelling` is how the answer was asked for.
    SearchResults(const look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
                  const QString &query, const SearchAnswer &answer, Spelling spelling, QWidget *parent = nullptr);

    QString inWords() const { return m_inWords.join(QStringLiteral(". ")); } // how many of each kind

Q_SIGNALS:
    void open(belvedere::content::EntryKind kind, const QString &id);
    // Another search instead: put right, as it was typed, or an example.
    void searchFor(const QString &query, belvedere::content::Spelling spelling);

private:
    void addSpelling(const QString &query, const SearchAnswer &answer);
    void addGroup(const QString &title, const QVector<SearchHit> &hits);
    void addNothing(const QString &query, Spelling spelling);
    QWidget *grid(const QVector<SearchHit> &hits);
    QWidget *card(const SearchHit &hit);

    const look::Theme &m_theme;
    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    QVBoxLayout *m_column;
    QStringList m_inWords;
};

} // namespace belvedere::content::ui
