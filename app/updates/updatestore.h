// What the updates of a terminal remember, in one folder, through kills and power cuts.
#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace belvedere::updates {

struct UpdateState {
    QString key;         // the name of the key that the rest was learnt under
    int version = 0;     // the highest accepted: nothing older is
    QDateTime date;      // of that manifest; time is at least this late, whatever the clock says
    QString ready;       // digest of next.pack, checked, which waits for the end of a visit; empty: none
    QStringList refused; // digests that did not open, or that somebody went back from
    QDateTime reached;   // when the server last gave a valid manifest

    bool operator==(const UpdateState &) const = default;
};

class UpdateStore
{
public:
    explicit UpdateStore(QString folder) : m_folder(std::move(folder)) {}
    // The store of a terminal, in its data folder.
    static UpdateStore of(const QString &dataFolder) { return UpdateStore(dataFolder + QStringLiteral("/updates")); }

    QString folder() const { return m_folder; }
    QString file(const QString &name) const { return m_folder + u'/' + name; }
    QString nextPack() const { return file(QStringLiteral("next.pack")); }
    QString fetchFolder() const { return file(QStringLiteral("fetch")); } // what is on its way

    // A first state where there is none, or none that can be read.
    UpdateState load() const;
    // Loads, changes and writes durably, alone among processes. DiskFull and Unwritable leave the state
    // as it was.
    Status change(const std::function<void(UpdateState &)> &change) const;

private:
    QString m_folder;
};

} // namespace belvedere::updates
