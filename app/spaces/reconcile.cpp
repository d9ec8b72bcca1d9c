#include <spaces/reconcile.h>

#include <spaces/names.h>

#include <algorithm>

namespace belvedere::spaces {
namespace {

constexpr qint64 claimSeconds = 24 * 3600; // how long an unfinished run of another terminal is waited for

using Kind = DocumentOutcome::Kind;

bool isOf(const net::DavEntry &entry, const Seen &seen)
{
    return sameVersion(entry.etag, seen.etag);
}

// The claim that the present version of a file is, when it is one.
const ManifestFile *claimed(const Facts &facts, const net::DavEntry &entry)
{
    const auto seen = facts.seen.constFind(entry.name);
    for (const ManifestFile &claim : facts.claims) {
        if (claim.file != entry.name)
            continue;
        const bool looked = seen != facts.seen.constEnd() && isOf(entry, *seen);
        if (looked ? seen->digest == claim.digest : sameVersion(claim.etag, entry.etag))
            return &claim;
    }
    return nullptr;
}

class Reconciler
{
public:
    Reconciler(const Facts &facts, const QVector<SpaceDocument> &wanted, const QDateTime &now) : m_facts(facts), m_wanted(wanted), m_now(now)
    {
        for (const net::DavEntry &entry : facts.there) {
            m_taken.insert(foldedName(entry.name));
            m_present.insert(entry.name);
            const ManifestFile *claim = entry.folder ? nullptr : claimed(facts, entry);
            if (!claim)
                continue;
            ManifestFile ours = *claim;
            ours.etag = entry.etag;
            m_ours.insert(entry.name, ours);
        }
        m_taken.insert(foldedName(manifestName));
        for (const ManifestFile &claim : facts.claims)
            m_taken.insert(foldedName(claim.file));
    }

    Plan plan()
    {
        for (qsizetype i = 0; i < m_wanted.size(); ++i)
            place(i);
        for (const net::DavEntry &entry : m_facts.there) {
            const auto ours = m_ours.constFind(entry.name);
            if (ours != m_ours.constEnd() && !m_placed.contains(entry.name))
                m_plan.removals.append(*ours);
        }
        keepClaims();
        return m_plan;
    }

private:
    void place(qsizetype index)
    {
        const SpaceDocument &document = m_wanted.at(index);
        if (m_ids.contains(document.id))
            return;
        m_ids.insert(document.id);
        const ManifestFile *best = nullptr;
        const ManifestFile *absent = nullptr;
        bool changed = false;
        for (const ManifestFile &claim : m_facts.claims) {
            if (claim.id != document.id || m_placed.contains(claim.file))
                continue;
            const auto ours = m_ours.constFind(claim.file);
            if (ours == m_ours.constEnd()) {
                changed |= m_present.contains(claim.file);
                absent = absent || m_present.contains(claim.file) ? absent : &claim;
            } else if (ours->id == document.id && (!best || (best->source != document.fingerprint && ours->source == document.fingerprint)))
                best = &*ours;
        }
        Placement placement{index, {}};
        if (best) {
            placement.file = best->file;
            placement.etag = best->etag;
            placement.now = *best;
            placement.upload = best->source != document.fingerprint && document.bytes;
        } else if (!document.bytes) {
            m_plan.lost.append({document.id, absent ? absent->file : QString(), Kind::Gone});
            return;
        } else {
            placement.file = absent ? absent->file : safeName(document.title, document.suffix, m_taken);
            placement.upload = true;
            placement.beside = changed;
        }
        m_placed.insert(placement.file);
        m_plan.placements.append(placement);
    }
    // Another terminal may be about to put what it claims.
    void keepClaims()
    {
        for (const ManifestFile &claim : m_facts.claims) {
            const auto ours = m_ours.constFind(claim.file);
            const bool same = ours != m_ours.constEnd() && ours->digest == claim.digest;
            if (!same && claim.since.isValid() && claim.since.secsTo(m_now) < claimSeconds && !m_plan.claims.contains(claim))
                m_plan.claims.append(claim);
        }
    }

    const Facts &m_facts;
    const QVector<SpaceDocument> &m_wanted;
    const QDateTime m_now;
    QHash<QString, ManifestFile> m_ours; // by name, with the etag of now
    QSet<QString> m_present;
    QSet<QString> m_taken;
    QSet<QString> m_placed;
    QSet<QString> m_ids;
    Plan m_plan;
};

} // namespace

bool sameVersion(const QByteArray &etag, const QByteArray &other)
{
    const auto opaque = [](const QByteArray &tag) { return tag.startsWith("W/") ? tag.mid(2) : tag; };
    return !etag.isEmpty() && opaque(etag) == opaque(other);
}

QStringList toLookAt(const Facts &facts)
{
    QStringList names;
    for (const net::DavEntry &entry : facts.there) {
        const auto seen = facts.seen.constFind(entry.name);
        if (entry.folder || claimed(facts, entry) || (seen != facts.seen.constEnd() && isOf(entry, *seen)))
            continue;
        // A length that no version of ours has needs no look.
        const bool maybe = std::any_of(facts.claims.begin(), facts.claims.end(), [&](const ManifestFile &claim) {
            return claim.file == entry.name && (entry.length < 0 || entry.length == claim.length);
        });
        if (maybe)
            names += entry.name;
    }
    return names;
}

Plan reconcile(const Facts &facts, const QVector<SpaceDocument> &wanted, const QDateTime &now)
{
    return Reconciler(facts, wanted, now).plan();
}

} // namespace belvedere::spaces
