// The figures of the charts as words and cards, for who reads them and for the keyboard.
#pragma once

#include <territoire/ui/charts.h>

#include <content/library.h>

#include <QWidget>

namespace belvedere::territoire::ui {

// A card for each line of work; it opens the fiche. A line that holds several métiers names them, each
// on a button.
class RecruitingList : public QWidget
{
    Q_OBJECT
public:
    RecruitingList(const look::Theme &theme, Language language, const content::Catalogue &catalogue,
                   const QVector<NamedLine> &lines, QWidget *parent = nullptr);

Q_SIGNALS:
    void openMetier(const QString &id);

private:
    QWidget *card(const look::Theme &theme, const content::Catalogue &catalogue, const NamedLine &named,
                  const QString &figures);
};

// "Name: up by 27 % since 2022. 2022: 980, 2023: 1 050", a label a line of work.
QWidget *evolutionList(const look::Theme &theme, Language language, const QVector<NamedLine> &lines);

// The name of each line: that of its métier where it holds one, else that of the publication.
QVector<NamedLine> named(const content::Catalogue &catalogue, const QVector<Recruiting> &lines);
// The figures of a line in one or two sentences.
QString inWords(Language language, const Recruiting &line);

} // namespace belvedere::territoire::ui
