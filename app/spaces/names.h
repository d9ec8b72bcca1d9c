// Names of files that a person can read and that every file system takes: ext4, NTFS, exFAT, HFS+, and those of servers.
#pragma once

#include <QSet>
#include <QString>

namespace belvedere::spaces {

// A name made of a title: accents are kept (composed, NFC); what Windows, macOS or an address cannot hold becomes a
// space; no name that Windows keeps for itself; 120 letters at most with the suffix ("html", without a dot).
// Other than all of `taken` (foldedName), which it is added to: "Boulanger.html", "Boulanger (2).html".
QString safeName(const QString &title, const QString &suffix, QSet<QString> &taken);
// Two names that are the same one where capitals or compositions do not count.
QString foldedName(const QString &name);
// What may stand in a manifest: one name, no path, no control character, 255 letters at most.
bool isSafeName(const QString &name);

} // namespace belvedere::spaces
