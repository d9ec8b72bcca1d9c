// A document as a list of blocks, which is written as HTML and as PDF.
#pragma once

#include <QStringList>
#include <QVector>

#include <variant>

namespace belvedere::study {

struct Heading {
    int level = 2; // 2 or 3; the title of the document is 1
    QString text;
    bool newPage = false; // on paper
};

struct Paragraph {
    QString text;
    bool isNote = false;
};

struct Bullets {
    QStringList items;
};

struct Figure {
    QString value; // "12 345"
    QString label;
};

struct Figures {
    QVector<Figure> all; // at most four
};

struct Series {
    QString name;
    QVector<double> values; // as many as there are labels
};

struct Chart {
    enum class Kind { Bars, Lines };
    Kind kind = Kind::Bars;
    QString title;
    QString alt;        // what it shows, for who does not see it
    QStringList labels; // of the bars, or along the line
    QVector<Series> series; // of bars: one
    QStringList texts;  // of bars: what stands at the end of each
    bool titled = true; // on paper and on the page; who does not see it is told the title anyhow
    int lighter = -1;   // a bar that stands for what is not known; -1: none
};

struct TableBlock {
    QString caption;
    QStringList columns; // the first is that of the row headers
    QVector<QStringList> rows;
    bool captioned = true; // the same
    bool totalLast = false; // the last row sums the others up
};

using Block = std::variant<Heading, Paragraph, Bullets, Figures, Chart, TableBlock>;

struct Document {
    QString title;
    QString subtitle;
    QString region;  // may be empty
    QString period;
    QString language; // "fr"
    QString pageOf;   // "%1 / %2"
    QString contents; // "Contents"
    QString skip;     // "Skip to the content"
    QVector<Block> blocks;
};

} // namespace belvedere::study
