// The clock of transport streams: set to the first picture, and nothing else of a stream is touched.
#include <media/player/tsclock.h>

#include <QTest>

using namespace belvedere::media;

namespace {

constexpr qint64 wrap = qint64(1) << 33;

// A packet with a clock (ISO/IEC 13818-1, 2.4.3.4), the rest of it stuffing.
QByteArray clockPacket(qint64 clock)
{
    QByteArray packet(tsPacketBytes, char(0xff));
    packet.replace(0, 4, QByteArray("\x47\x01\x00\x20", 4));
    packet[4] = char(183);
    packet[5] = 0x10;
    packet[6] = char(clock >> 25);
    packet[7] = char(clock >> 17);
    packet[8] = char(clock >> 9);
    packet[9] = char(clock >> 1);
    packet[10] = char((clock & 1) << 7 | 0x7e);
    packet[11] = 0;
    return packet;
}

// A packet in which a picture begins, or sound (2.4.3.6).
QByteArray pesPacket(qint64 time, char id)
{
    QByteArray packet(tsPacketBytes, 'p');
    packet.replace(0, 13, QByteArray("\x47\x41\x00\x10\x00\x00\x01\xe0\x00\x00\x80\x80\x05", 13));
    packet[7] = id;
    packet[13] = char(0x21 | (time >> 30 & 7) << 1);
    packet[14] = char(time >> 22);
    packet[15] = char((time >> 15 & 0x7f) << 1 | 1);
    packet[16] = char(time >> 7);
    packet[17] = char((time & 0x7f) << 1 | 1);
    return packet;
}

QByteArray picturePacket(qint64 time)
{
    return pesPacket(time, '\xe0');
}

QByteArray soundPacket(qint64 time)
{
    return pesPacket(time, '\xc0');
}

QByteArray through(TsClock &clock, const QByteArray &stream, qsizetype step)
{
    QByteArray out;
    for (qsizetype at = 0; at < stream.size(); at += step)
        out += clock.pass(stream.mid(at, step));
    return out + clock.rest();
}

} // namespace

class TsClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theClockIsSet_data()
    {
        QTest::addColumn<qint64>("clock");
        QTest::addColumn<qint64>("picture");
        QTest::addColumn<qint64>("set");
        QTest::newRow("ahead by 0.7 s") << qint64(0) << qint64(63'000) << qint64(63'000);
        QTest::newRow("in the middle") << qint64(900'001) << qint64(963'000) << qint64(963'000);
        QTest::newRow("over the end of the count") << wrap - 1000 << qint64(62'000) << qint64(62'000);
        QTest::newRow("behind: left as it is") << qint64(500'000) << qint64(400'000) << qint64(500'000);
        QTest::newRow("too far ahead: left as it is") << qint64(0) << qint64(2'000'000) << qint64(0);
    }
    // The clock begins when the first picture does; all other bytes come out as they went in, however they come.
    void theClockIsSet()
    {
        QFETCH(qint64, clock);
        QFETCH(qint64, picture);
        QFETCH(qint64, set);
        const QByteArray stream = emptyTsPacket() + clockPacket(clock) + picturePacket(picture) + "end";
        const QByteArray wanted = emptyTsPacket() + clockPacket(set) + picturePacket(picture) + "end";
        for (const qsizetype step : {1, 100, 188, 189, 10'000}) {
            std::optional<qint64> delay;
            TsClock of(delay);
            QCOMPARE(through(of, stream, step), wanted);
            QVERIFY(of.isTransport());
        }
    }

    // Sound that begins before the first picture does not set it; where there is no picture, it does.
    void theFirstPictureSetsIt()
    {
        for (const qsizetype step : {1, 188, 10'000}) {
            std::optional<qint64> both, sound;
            TsClock ofBoth(both), ofSound(sound);
            QCOMPARE(through(ofBoth, clockPacket(0) + soundPacket(61'000) + picturePacket(63'000), step),
                     clockPacket(63'000) + soundPacket(61'000) + picturePacket(63'000));
            QCOMPARE(through(ofSound, clockPacket(0) + soundPacket(61'000) + soundPacket(63'000), step),
                     clockPacket(61'000) + soundPacket(61'000) + soundPacket(63'000));
        }
    }

    // The next segments move by as much as the first.
    void theNextSegmentsMoveAlike()
    {
        std::optional<qint64> delay;
        TsClock first(delay), second(delay);
        through(first, clockPacket(0) + picturePacket(63'000), 188);
        QCOMPARE(through(second, clockPacket(180'000) + picturePacket(300'000), 188), clockPacket(243'000) + picturePacket(300'000));
    }

    // What is no transport stream, or none with a picture in it, passes as it is.
    void theRestIsLeftAlone()
    {
        std::optional<qint64> delay;
        TsClock text(delay), packets(delay), few(delay), none(delay);
        const QByteArray words = QByteArray("what is no stream ").repeated(40);
        QCOMPARE(through(text, words, 7), words);
        QVERIFY(!text.isTransport() && !delay);
        const QByteArray blind = clockPacket(90'000).repeated(2000); // more than is waited for
        QCOMPARE(through(packets, blind, 4096), blind);
        QCOMPARE(delay.value_or(-1), 0);
        QCOMPARE(through(few, "G", 1), QByteArray("G"));
        QCOMPARE(through(none, {}, 1), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TsClockTest)
#include "tst_tsclock.moc"
