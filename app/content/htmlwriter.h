// Writes the allowed elements of a fiche in a normal form: a block holds inline content, a list
// holds items, nothing is empty, spaces are single. What is handed in may come in any order.
#pragma once

#include <QString>
#include <QVector>

namespace belvedere::content {

class HtmlWriter
{
public:
    void openBlock(const QString &name); // p h3 h4 h5
    void openList(const QString &name);  // ul ol
    void openListItem();
    void openInline(const QString &name); // strong em b i sup sub
    void close(const QString &name);
    void lineBreak();
    void text(QStringView resolved); // plain text; it is escaped here
    void endBlock();                 // ends the paragraph under way; inside a list item, breaks the line
    QString finish();

private:
    struct Element {
        QString name;
        enum Kind { Block, List, ListItem, Inline } kind;
        bool written = false; // an element is written with its first text, so that none is empty
    };

    void push(const QString &name, Element::Kind kind);
    void pop();
    void popInlines();
    bool inside(Element::Kind kind) const;
    qsizetype find(const QString &name, bool throughBlocks) const;
    void breakBlock();
    void writePending();

    QVector<Element> m_open;
    QString m_out;
    bool m_blockStart = true; // nothing written yet in the block under way
    bool m_space = false;
    bool m_break = false;
};

} // namespace belvedere::content
