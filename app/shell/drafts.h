// Scenarios that a teacher has begun to write or to change and not saved: kept by themselves, so that leaving the editor, the
// end of a visit or a power cut loses none of them, until they are saved or forgotten.
#pragma once

#include <core/clock.h>
#include <seance/scenario.h>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace belvedere::shell {

struct Draft {
    QString name;  // of its file, without the ending
    QString ownId; // of the scenario of their own that it changes; empty: a new one
    seance::Scenario scenario;
};

class Drafts : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. `folder`: of its own, made when it is needed.
    Drafts(QString folder, const Clock &clock, QObject *parent = nullptr);
    ~Drafts() override; // what was not kept yet is

    void read(); // those of before, a moment later
    const QVector<Draft> &all() const { return m_all; }
    std::optional<Draft> named(const QString &name) const;
    std::optional<Draft> ofOwn(const QString &ownId) const;
    // A name for a new draft: of that scenario of their own, or of none.
    QString nameFor(const QString &ownId) const;
    // Kept a second later, on the disk.
    void put(const Draft &draft);
    // What was forgotten may be put back by put().
    void forget(const QString &name);

Q_SIGNALS:
    void wasRead();
    void failed(const belvedere::Error &error); // the disk takes none

private:
    void keep();
    QString fileOf(const QString &name) const;

    const QString m_folder;
    const Clock &m_clock;
    QVector<Draft> m_all;
    QStringList m_toKeep; // names: changed since they were kept
    QTimer m_soon;
    QThreadPool m_inOrder; // one after the other; what is under way is ended before it dies
};

} // namespace belvedere::shell
