// Two or three métiers side by side: the same lines for each, for the screen and for paper.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <QCoreApplication>

namespace belvedere::content::ui {

class Comparison
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
public:
    struct Line {
        QString heading;
        QVector<QStringList> cells; // one a métier; several entries where it has several
        bool same = false;          // all cells hold the same
    };

    static constexpr int mostMetiers = 3;

    // Of whole fiches, in the language of the screen. The lines that no métier fills are left out.
    Comparison(const Catalogue &catalogue, const QVector<Fiche> &fiches, Language language);

    const QStringList &names() const { return m_names; }
    const QVector<Line> &lines() const { return m_lines; }
    // The same as a table of an A4 page, for look/paper.h; `where` is the name of the centre.
    QString toHtml(const QString &where) const;

private:
    void add(const QString &heading, const QVector<QStringList> &cells);

    QStringList m_names;
    QVector<Line> m_lines;
};

} // namespace belvedere::content::ui
