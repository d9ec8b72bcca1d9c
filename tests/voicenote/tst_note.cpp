// Voice messages in bytes: what is said is heard again, and nothing that is sent in place of one does harm.
#include "tones.h"

#include <voicenote/note.h>

#include <QTest>

#include <ogg/ogg.h>

using namespace belvedere;
using namespace belvedere::voicenote;

class NoteTest : public QObject
{
    Q_OBJECT

    // Ogg pages of these packets, one a page, each with its position in samples.
    static QByteArray ogg(const QVector<std::pair<QByteArray, qint64>> &packets, bool ends = true, int serial = 7)
    {
        ogg_stream_state stream;
        ogg_stream_init(&stream, serial);
        QByteArray bytes;
        for (qsizetype i = 0; i < packets.size(); ++i) {
            QByteArray content = packets.at(i).first;
            ogg_packet packet{reinterpret_cast<unsigned char *>(content.data()), long(content.size()), i == 0, ends && i == packets.size() - 1, packets.at(i).second, i};
            ogg_stream_packetin(&stream, &packet);
            ogg_page page;
            while (ogg_stream_flush(&stream, &page)) {
                bytes.append(reinterpret_cast<const char *>(page.header), page.header_len);
                bytes.append(reinterpret_cast<const char *>(page.body), page.body_len);
            }
        }
        ogg_stream_clear(&stream);
        return bytes;
    }
    static QByteArray head(int channels, int version = 1, int mapping = 0)
    {
        QByteArray bytes("OpusHead");
        bytes += char(version);
        bytes += char(channels);
        bytes += QByteArray::fromHex("3801" "00000000" "0000"); // pre-skip 312, rate unsaid, no gain
        bytes += char(mapping);
        return bytes;
    }
    static QByteArray tags(quint32 vendor = 0) { return QByteArray("OpusTags") + QByteArray(reinterpret_cast<const char *>(&vendor), 4) + QByteArray(4, '\0'); }
    static QByteArray silence() { return QByteArray::fromHex("fcfffe"); } // a packet of 20 ms

private Q_SLOTS:
    // A tone is a tone of the same height and length after it; two minutes are some 360 kB.
    void soundComesBack()
    {
        const auto sent = tones::tone(440, 3000);
        const auto bytes = encode(sent);
        QVERIFY(bytes);
        QVERIFY(isVoice(*bytes));
        QVERIFY2(!bytes->contains("ARTIST") && !bytes->contains("DATE"), "nothing of who and when");
        const auto heard = decode(*bytes);
        QVERIFY(heard);
        QVERIFY2(qAbs(heard->size() - sent.size()) <= rate / 10, qPrintable(QString::number(heard->size())));
        QVERIFY2(tones::shareOf(440, *heard) > 0.9, qPrintable(QString::number(tones::shareOf(440, *heard))));
        QVERIFY(tones::shareOf(660, *heard) < 0.05);
        QCOMPARE(*encode(sent), *bytes); // of the sound alone
        const auto longest = encode(tones::tone(200, mostRecorded * 1000));
        QVERIFY(longest && longest->size() < 1'000'000);
        QCOMPARE(decode(*longest)->size(), qsizetype(rate) * mostRecorded);
    }
    void refusesNoneAndTooMuch()
    {
        QCOMPARE(encode({}).error().kind, ErrorKind::Refused);
        QCOMPARE(encode(Samples(rate * mostRecorded + 1)).error().kind, ErrorKind::TooMany);
        QVERIFY(decode(*encode(Samples(1, 5))));
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray good = *encode(tones::tone(440, 1000));
        QVector<std::pair<QByteArray, qint64>> endless{{head(1), 0}, {tags(), 0}};
        for (int i = 1; i <= mostHeard * 50 + 50; ++i)
            endless.append({silence(), 960LL * i});
        QByteArray chain;
        for (int i = 0; i < 5000; ++i)
            chain += ogg({{head(1), 0}, {tags(), 0}, {silence(), 960}}, true, i);
        QVector<std::pair<QByteArray, qint64>> noise{{head(1), 0}, {tags(), 0}};
        for (int i = 1; i < 2000; ++i)
            noise.append({QByteArray(1, char(0xFF)), 960LL * i}); // says two or more frames, and holds none
        QTest::newRow("nothing") << QByteArray() << ErrorKind::Malformed;
        QTest::newRow("an MP3") << QByteArray("ID3\x04") << ErrorKind::Malformed;
        QTest::newRow("Ogg, but Vorbis") << ogg({{QByteArray("\x01vorbis") + QByteArray(23, '\0'), 0}}) << ErrorKind::Malformed;
        QTest::newRow("the words alone") << QByteArray("OggS" + QByteArray(24, '\0') + "OpusHead") << ErrorKind::Malformed;
        QTest::newRow("cut in its header") << good.left(40) << ErrorKind::Malformed;
        QTest::newRow("cut before its sound") << good.left(good.indexOf("OpusTags") + 4) << ErrorKind::Malformed;
        QTest::newRow("no sound") << ogg({{head(1), 0}, {tags(), 0}}) << ErrorKind::Malformed;
        QTest::newRow("no channel") << ogg({{head(0), 0}, {tags(), 0}, {silence(), 960}}) << ErrorKind::Malformed;
        QTest::newRow("three channels without a map") << ogg({{head(3), 0}, {tags(), 0}, {silence(), 960}}) << ErrorKind::Malformed;
        QTest::newRow("255 channels") << ogg({{head(255, 1, 255), 0}, {tags(), 0}, {silence(), 960}}) << ErrorKind::Malformed;
        QTest::newRow("a later version") << ogg({{head(1, 0x10), 0}, {tags(), 0}, {silence(), 960}}) << ErrorKind::Malformed;
        QTest::newRow("a vendor of 4 GB") << ogg({{head(1), 0}, {tags(0xFFFFFFF0), 0}, {silence(), 960}}) << ErrorKind::Malformed;
        QTest::newRow("tags of 9 MB") << ogg({{head(1), 0}, {tags() + QByteArray(9 << 20, 'x'), 0}}) << ErrorKind::Malformed;
        QTest::newRow("packets of nothing") << ogg(noise) << ErrorKind::Malformed;
        QTest::newRow("endless") << ogg(endless, false) << ErrorKind::TooMany;
        QTest::newRow("5000 streams") << chain << ErrorKind::TooMany;
        QTest::newRow("too large") << good + QByteArray(mostBytes, 'x') << ErrorKind::TooMany;
    }
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const auto heard = decode(bytes);
        QVERIFY2(!heard, "it is taken for a voice message");
        QVERIFY2(heard.error().kind == kind, qPrintable(heard.error().text()));
    }

    // Damage in the middle is passed over; a file that is cut short is heard as far as it goes; two channels are one.
    void hearsWhatThereIs()
    {
        const QByteArray good = *encode(tones::tone(440, 4000));
        QByteArray damaged = good;
        damaged[damaged.size() / 2] = char(damaged.at(damaged.size() / 2) ^ 0x55);
        QVERIFY(decode(damaged));
        const auto cut = decode(good.left(good.size() * 3 / 4));
        QVERIFY(cut && cut->size() < 4 * rate);
        QVERIFY(decode(ogg({{head(2), 0}, {tags(), 0}, {silence(), 960}, {silence(), 1920}})));
    }
};

QTEST_GUILESS_MAIN(NoteTest)
#include "tst_note.moc"
