// Builds offers and actions from the texts of their elements, one after another; checks what they say.
#pragma once

#include <content/importreport.h>
#include <formations/action.h>
#include <formations/lheotree_p.h>

#include <QCryptographicHash>

namespace belvedere::formations {

class LheoBuilder
{
public:
    // The report outlives the builder.
    LheoBuilder(QString file, content::ImportReport &report) : m_file(std::move(file)), m_report(report) {}

    void beginOffer(qint64 line, const QString &numero, const LooseDate &date);
    void beginAction(qint64 line, const QString &numero);
    // Hands a text to the rule of its element. "-" is how producers fill an element that must be there:
    // it says nothing.
    void take(const LheoNode &node, QString text, qint64 line);
    // An own element of the producer, <extra info="...">, directly below a formation.
    void takeExtra(const QString &info, const QString &text);

    // What is wrong with the action so far that leaves nothing sure to keep; empty when it can be kept.
    QString faultOfAction();
    void note(content::Oddity oddity, const QString &what, const QString &done, bool repair = false, qint64 line = 0);
    bool wasRepaired() const { return m_repaired; } // the action

    Offer offer;
    Action action;
    bool inAction = false;

    // For the rules.
    QString file() const { return m_file; }
    QString name() const; // of the record in the notes
    void detail(const LheoNode &node, const QString &text);
    bool flag(const LheoNode &node, const QString &text);          // 0 or 1
    LooseDate date(const LheoNode &node, const QString &text);     // marks the session when it is none
    QString html(const LheoNode &node, const QString &text);
    void left(const LheoNode &node, const QString &text);          // notes a value that is left out
    void openPlace(Lieu &place);
    void openContact(Contact &person);
    void closeTargets();
    void endAddress(const LheoNode &node);
    void endPosition();
    void endSession();

    Lieu *lieu = nullptr;       // the place that the addresses under way are of, if we keep it
    Contact *contact = nullptr; // the person likewise
    QStringList addressLines;   // of an address that is no such place
    QString latitude, longitude;
    Session session;
    qint64 sessionLine = 0;
    bool sessionIsBad = false;
    qint64 badSessions = 0;
    qint64 line = 0;            // of the element under way

private:
    void finishPlaces();
    void finishRhythm();

    QString m_file;
    content::ImportReport &m_report;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
    bool m_repaired = false;
};

} // namespace belvedere::formations
