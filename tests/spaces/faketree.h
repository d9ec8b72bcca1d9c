// A folder of a space in memory, as several terminals see it over lines that fail.
#pragma once

#include <spaces/tree.h>

#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace spacetest {

struct FakeFile {
    QByteArray bytes;
    QByteArray etag;
};

// What the server has.
struct FakeFolder {
    bool exists = false;
    bool tellsEtags = true; // in the answer to a PUT
    QMap<QString, FakeFile> files;
    int requests = 0;
    qint64 room = -1;       // bytes in all; -1: without end
    qint64 largest = -1;    // of one file

    void write(const QString &name, const QByteArray &bytes); // with a new etag
    qint64 used() const;

private:
    int m_version = 0;
};

class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    int below(int most) { return int((m_state = m_state * 1664525u + 1013904223u) >> 8) % most; }
    bool oneIn(int many) { return below(many) == 0; }

private:
    quint32 m_state;
};

// Each request arrives after some turns of the event loop and its answer after some more.
class FakeTree : public belvedere::spaces::Tree
{
public:
    FakeTree(FakeFolder &folder, Random &random) : m_folder(folder), m_random(random) {}

    int faults = 0; // one request in so many fails, before or after it did its work; 0: none
    QSet<QString> locked; // files that answer 423

    QFuture<belvedere::Result<QVector<belvedere::net::DavEntry>>> list() override;
    QFuture<belvedere::Status> makeFolder() override;
    QFuture<belvedere::Result<belvedere::net::Reply>> fetch(const QString &name, qint64 mostBytes) override;
    QFuture<belvedere::Result<belvedere::net::Reply>> put(const QString &name, const QByteArray &bytes, const QByteArray &type, const QByteArray &etag) override;
    QFuture<belvedere::Status> remove(const QString &name, const QByteArray &etag) override;

private:
    template <typename T>
    QFuture<T> answer(std::function<T()> work);
    bool holds(const QString &name, const QByteArray &etag) const;

    FakeFolder &m_folder;
    Random &m_random;
};

} // namespace spacetest
