// The bytes of the documents of a visit, in memory alone, by their digests.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>

namespace belvedere::classeur {

class DocumentBox : public QObject
{
    Q_OBJECT
public:
    explicit DocumentBox(QObject *parent = nullptr) : QObject(parent) {}
    ~DocumentBox() override { clear(); }

    // Who puts them has looked: they are the bytes of that digest. `wanted`: the digests that the classeur names; the
    // others go once all together are more than twice what a classeur may hold.
    void put(const QString &digest, const QByteArray &bytes, const QSet<QString> &wanted);
    bool has(const QString &digest) const { return m_bytes.contains(digest); }
    QByteArray bytes(const QString &digest) const { return m_bytes.value(digest); }
    void clear(); // overwrites them

Q_SIGNALS:
    void arrived(const QString &digest);

private:
    QHash<QString, QByteArray> m_bytes;
};

} // namespace belvedere::classeur
