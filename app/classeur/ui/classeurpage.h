// Mon classeur: what the person kept, in sections and in their order, with their wishes, notes and tags.
#pragma once

#include <classeur/classeur.h>
#include <look/page.h>

#include <classeur/documentbox.h>

#include <QPointer>

namespace belvedere::look {
class Button;
class Label;
class Toast;
}

namespace belvedere::classeur::ui {

class BinList;
class FindRow;
class ItemCard;
class SectionList;
class WishList;

class ClasseurPage : public look::Page
{
    Q_OBJECT
public:
    static constexpr int worthSearching = 9; // items from which one can search

    // The classeur outlives the page.
    ClasseurPage(look::Theme &theme, Classeur &classeur, QWidget *parent = nullptr);
    // Documents of the person's own can be added from somewhere.
    void offerImport();
    void editNote(const QString &id); // of an item that was added just now: opens it, with the focus in it
    // Their bytes, which come later than the classeur itself.
    void watch(const DocumentBox &box);

Q_SIGNALS:
    void openItem(belvedere::classeur::ClasseurItem::Kind kind, const QString &ref);
    void exploreRequested();
    void playRequested();
    void leaveRequested();
    void printRequested();
    void compareRequested(const QStringList &metiers); // ids of the first two or three, wishes first
    void resumeRequested();
    void importRequested();
    void noteRequested(); // another one of its own

private:
    void addFooter();
    void fill();
    void fillSections();
    QStringList firstMetiers() const; // ids, in order; at most three
    QWidget *emptyBody();
    void join(ItemCard *card);
    void placeItem(const QString &id, const QString &neighbour);
    void removeItem(const QString &id);
    void giveTags(ItemCard *card, const QStringList &tags);
    void keepFocus(const QString &name); // on the control of that name, or as near as can be

    Classeur &m_classeur;
    const DocumentBox *m_box = nullptr;
    look::Toast *m_toast;
    FindRow *m_find;
    WishList *m_wishes;
    QVector<SectionList *> m_sections;
    look::Label *m_nothing;
    BinList *m_bin;
    QPointer<QWidget> m_empty;
    look::Button *m_undo = nullptr;
    look::Button *m_compare = nullptr;
    look::Button *m_print = nullptr;
    look::Button *m_leave = nullptr;
    QString m_focusNext; // the name of the control that has the focus after the next change
    QString m_writing; // id of the item whose note is to be opened
    QString m_tagging; // id of the item whose tags are open
};

} // namespace belvedere::classeur::ui
