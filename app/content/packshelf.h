// The packs that a terminal keeps in its data folder: the one in use and the one before it, so that a
// bad one never leaves it without content.
//
// A kill or a power cut at any moment leaves `content.pack` whole, the old one or the new one, or
// absent with the old one, whole, as `content.previous.pack`. Who has a pack open goes on reading it.
// Several processes may change one shelf: they wait for one another.
#pragma once

#include <core/result.h>

namespace belvedere::content {

class PackShelf
{
public:
    // The folder is made when it is needed. Nothing is touched before a call.
    explicit PackShelf(QString folder) : m_folder(std::move(folder)) {}

    QString current() const { return m_folder + QStringLiteral("/content.pack"); }
    QString previous() const { return m_folder + QStringLiteral("/content.previous.pack"); }
    // What a start tries, in order, until one opens: the pack that the settings name, if they name one;
    // the current one; the previous one.
    QStringList candidates(const QString &named) const;

    // Copies a pack, checked, into the place of the current one, which becomes the previous one if it
    // is sound: a bad one never takes the place of a good one. Nothing changes when the current one is
    // the same. The errors of verifyPackFile, Unwritable and DiskFull leave the shelf as it was.
    Status install(const QString &pack) const;
    // Puts the previous pack, checked, in the place of the current one, which goes. The errors of
    // verifyPackFile (NotFound: there is none) and Unwritable leave the shelf as it was.
    Status rollback() const;

private:
    QString m_folder;
};

} // namespace belvedere::content
