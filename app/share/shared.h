// What a person takes from the screen onto their own phone, as what a phone reads in a QR code. Nothing is opened,
// sent or signed in to on the terminal.
#pragma once

#include <QString>
#include <QUrl>
#include <QVector>

namespace belvedere::share {

struct Shared {
    QString title;
    QString text;    // a few plain lines; without the title; may be empty
    QUrl page;       // the public page of it, https or http; empty: there is none
    // Of somebody who can be reached, for the list of contacts; all may be empty.
    QString telephone, email, address;
};

// How it goes on from the phone.
enum class Way { Page, Text, Contact, Mail, Sms, WhatsApp, Snapchat, Telegram, Facebook, X };

// Those that fit, the first to be shown first. Where there is no public page nothing goes to a network: an answer of
// the game is in no address of a server.
QVector<Way> waysOf(const Shared &shared);

// What the code holds. Empty where the way does not fit. At most `mostCode` bytes of UTF-8: a longer text ends in "…".
//   Page      the address
//   Text      title and lines
//   Contact   vCard 3.0 (RFC 2426)
//   Mail      mailto: (RFC 6068)
//   Sms       SMSTO::text, as readers of codes take it (ZXing, "Barcode Contents")
//   others    the addresses by which a page is shared, as each network documents them
QString codeOf(const Shared &shared, Way way);
inline constexpr int mostCode = 900; // bytes; more makes a code that a phone does not read from a screen

} // namespace belvedere::share
