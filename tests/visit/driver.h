// Drives the kiosk as a person does, by keyboard alone or by touch alone.
#pragma once

#include "stallmeter.h"

#include <shell/shell.h>

#include <QPointer>

#include <functional>

namespace visit {

class Driver
{
public:
    enum class Hand { Keyboard, Touch };
    using Matches = std::function<bool(QWidget *)>;

    Driver(belvedere::shell::Shell &shell, StallMeter &meter, Hand hand, QString pictures);

    // Names the step for the meter and, when there is a folder, takes a picture at its end.
    void step(const QString &name);
    void picture(const QString &name);

    // Goes to the control and activates it, by Tab and Enter or by a finger. False when none comes within 20 s.
    bool activate(const Matches &matches);
    bool activate(const QString &accessibleName);
    bool activateStartingWith(const QString &start);
    // Types into the control that matches.
    bool type(const Matches &matches, const QString &text);
    void key(int key);
    // Waits at most 20 s for a condition.
    bool until(const std::function<bool()> &condition);
    void settle(int milliseconds = 120);
    QWidget *find(const Matches &matches) const;
    Hand hand() const { return m_hand; }
    // The first step in which the window was not as large as the screen; empty when there was none.
    QString overgrown() const { return m_overgrown; }

private:
    void lookAtTheWindow();
    bool focusByTab(const Matches &matches);
    bool touch(QWidget *widget);
    bool untilAtRest(const QPointer<QWidget> &widget);

    belvedere::shell::Shell &m_shell;
    StallMeter &m_meter;
    Hand m_hand;
    QString m_pictures;
    QString m_step;
    QString m_overgrown;
    int m_count = 0;
};

// The words of the screen, in the language of the code; the driver runs with the translation in use.
QString said(const char *context, const char *text);

QString nameOf(const QWidget *widget); // its accessible name, else its text

// The whole visit: begin, play 24 questions, results, put a métier aside, a fiche, keep it, search
// another, keep it, write a note, keep the classeur, end, and find it again. Returns what went wrong, empty when nothing did.
QString wholeVisit(Driver &driver, belvedere::shell::Shell &shell, quint32 seed);

// Near home: a formation in alternance, somebody to talk to near a misspelt commune, the territory and a date,
// each kept. Returns what went wrong.
QString nearHome(Driver &driver, belvedere::shell::Shell &shell);

// Videos: one of the wall plays, by its controls and by what is said; a moment is kept and seen again; a fiche leads
// to its video. Needs the films to be served. Returns what went wrong.
QString videos(Driver &driver, belvedere::shell::Shell &shell);

// Signs in with the first account of the settings, in its own page, puts the classeur into the space behind it, and is
// signed out at the end. Needs its servers (offline-data/demo/services/serve). Returns what went wrong.
QString signIn(Driver &driver, belvedere::shell::Shell &shell, const QString &user, const QString &password);

// Opens the pages that the whole visit does not cross, one after another. Returns what went wrong.
QString tour(Driver &driver, belvedere::shell::Shell &shell);

} // namespace visit
