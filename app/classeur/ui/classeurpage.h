// Mon classeur: what the person kept, in their order, with their notes.
#pragma once

#include <classeur/classeur.h>
#include <look/page.h>

#include <QPointer>

namespace belvedere::look {
class Button;
class Toast;
}

namespace belvedere::classeur::ui {

class ClasseurPage : public look::Page
{
    Q_OBJECT
public:
    // The classeur outlives the page.
    ClasseurPage(look::Theme &theme, Classeur &classeur, QWidget *parent = nullptr);

Q_SIGNALS:
    void openItem(belvedere::classeur::ClasseurItem::Kind kind, const QString &ref);
    void exploreRequested();
    void playRequested();
    void leaveRequested();
    void printRequested();
    void compareRequested(const QStringList &metiers); // ids of the first two or three
    void resumeRequested();

private:
    void fill();
    QStringList firstMetiers() const; // ids, in order; at most three
    void fillEmpty();
    void moveItem(const QString &id, int step);
    void removeItem(const QString &id);

    Classeur &m_classeur;
    look::Toast *m_toast;
    look::Button *m_undo = nullptr;
    look::Button *m_compare;
    look::Button *m_print;
    look::Button *m_leave;
    QString m_focusAfterFill; // id of the card that keeps the focus
};

} // namespace belvedere::classeur::ui
