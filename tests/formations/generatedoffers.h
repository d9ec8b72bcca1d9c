// Offers in LHÉO XML made from a seed, as many as one likes, without a file: for measures and tests.
#pragma once

#include <QIODevice>
#include <QRandomGenerator>

namespace belvedere::formations::testing {

struct GeneratedRequest {
    qint64 actions = 1000;
    quint32 seed = 1;
    int oddPerMille = 5; // actions with a fault that an import must tell
};

// The same request gives the same bytes. Formations have from 1 to 60 actions, one in three hundred has
// thousands; places are towns of Auvergne; names are invented.
class GeneratedOffers : public QIODevice
{
public:
    explicit GeneratedOffers(const GeneratedRequest &request);
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && m_at >= m_buffer.size() && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void more();
    void beginFormation();
    void action();
    void endFormation();
    int pick(int below) { return m_random.bounded(below); }

    GeneratedRequest m_request;
    QRandomGenerator m_random;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_done = 0;      // actions
    qint64 m_formation = 0;
    qint64 m_left = 0;      // actions of the formation under way
    bool m_ended = false;
};

} // namespace belvedere::formations::testing
