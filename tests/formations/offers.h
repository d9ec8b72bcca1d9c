// Small LHÉO files made for the tests, and what is read from them.
#pragma once

#include <content/importreport.h>
#include <core/result.h>
#include <formations/lheoreader.h>

namespace belvedere::formations::testing {

// One formation with one action in which every element that we keep in a field is given. Its 1st line is
// <formation>, the action begins at its 15th line.
QByteArray fullOffer();
// The same with one piece replaced; the test stops when the piece is not there.
QByteArray fullOfferWith(const QByteArray &piece, const QByteArray &replacement);
// The first formation begins at line 3.
QByteArray offersOf(const QList<QByteArray> &formations);

struct Read : OfferSink {
    Status status;
    content::ImportReport report;
    QVector<Offer> offers;
    QVector<Action> actions;

    Status action(const Action &action) override;
    Status offer(const Offer &offer) override;

    QVector<content::ImportNote> notes(content::Oddity oddity) const;
    QString say() const; // for the messages of the tests
};
// Reads bytes as the file "offres.xml".
Read readOffers(const QByteArray &xml, const LheoLimits &limits = {});

} // namespace belvedere::formations::testing
