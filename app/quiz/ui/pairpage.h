// Two people on one terminal, in a class: each climbs in turn, then they compare.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>
#include <quiz/pairing.h>

#include <memory>
#include <optional>

namespace belvedere::look {
class FlowGrid;
}

namespace belvedere::quiz::ui {

// One of the two: the answers, and what was liked or put aside. The classeurs are no part of it.
struct Climber {
    Answers answers;
    Wishes wishes;
};

class PairPage : public look::Page
{
    Q_OBJECT
public:
    // Of who holds the terminal, and of the other; nothing there as long as nobody else has begun.
    PairPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, const Climber &mine,
             const std::optional<Climber> &theirs, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested();                // the other takes the terminal
    void openMetier(const QString &metier);
    void ready();                          // the comparison is in place

private:
    void invite();
    void show(const Outcome &mine, const Outcome &theirs);
    QWidget *sideOf(const QString &title, const Outcome &outcome);
    void addMetiers(const QString &title, const QVector<QString> &metiers);
    void addSentence(const QString &sentence);
    void addChange(const QString &text);

    std::shared_ptr<const content::Catalogue> m_catalogue;
    Language m_language;
};

} // namespace belvedere::quiz::ui
