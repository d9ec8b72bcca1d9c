// Our signatures and those of the minisign program: each verifies the other's.
#include <updates/filehash.h>
#include <updates/minisignkey.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::updates;

namespace {

vault::Secret password(const QByteArray &word)
{
    vault::Secret secret(static_cast<std::size_t>(word.size()));
    std::copy(word.begin(), word.end(), secret.data());
    return secret;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Runs the program with what it asks on its standard input; its exit code, -1 when it does not run.
int minisign(const QStringList &arguments, const QByteArray &input = {}, QByteArray *said = nullptr)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral("minisign"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return -1;
    if (said)
        *said = program.readAll();
    return program.exitCode();
}

} // namespace

class MinisignTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    Signature signatureOf(const QByteArray &bytes, const SecretKey &key, const QString &comment)
    {
        return *readSignature(*key.sign(hashBytes(bytes, prehashBytes), comment));
    }

private Q_SLOTS:
    // The minisign program verifies what we sign, with our public key, and reads our trusted comment.
    void theirsVerifiesOurs()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            QSKIP("the minisign program is not installed");
        const auto key = SecretKey::generate();
        QVERIFY(write(at("pack"), QByteArray(300'000, 'p')));
        QVERIFY(write(at("our.pub"), writePublicKey(key->publicKey())));
        QVERIFY(signFile(at("pack"), *key, QStringLiteral("title:Belvédère\tversion:3")).has_value());
        QByteArray said;
        QCOMPARE(minisign({QStringLiteral("-V"), QStringLiteral("-p"), at("our.pub"), QStringLiteral("-m"), at("pack")}, {}, &said), 0);
        QVERIFY(said.contains("title:Belvédère\tversion:3"));
        QVERIFY(write(at("pack"), QByteArray(300'000, 'q')));
        QVERIFY(minisign({QStringLiteral("-V"), QStringLiteral("-p"), at("our.pub"), QStringLiteral("-m"), at("pack")}) > 0);
    }

    // We verify what the minisign program signs, and refuse its older kind of signature by name.
    void oursVerifiesTheirs()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            QSKIP("the minisign program is not installed");
        QVERIFY(write(at("file"), "something"));
        QCOMPARE(minisign({QStringLiteral("-G"), QStringLiteral("-f"), QStringLiteral("-W"), QStringLiteral("-p"), at("their.pub"), QStringLiteral("-s"), at("their.key")}), 0);
        const QStringList sign{QStringLiteral("-S"), QStringLiteral("-s"), at("their.key"), QStringLiteral("-m"), at("file"), QStringLiteral("-t"), QStringLiteral("as agreed")};
        QCOMPARE(minisign(sign), 0);
        const auto key = loadPublicKey(at("their.pub"));
        QVERIFY(key.has_value());
        QCOMPARE(verifyFile(at("file"), *key).value_or(QString()), QStringLiteral("as agreed"));
        QVERIFY(write(at("file"), "somethinG"));
        QCOMPARE(verifyFile(at("file"), *key).error().kind, ErrorKind::Tampered);
        QCOMPARE(minisign(sign + QStringList{QStringLiteral("-l")}), 0);
        QCOMPARE(verifyFile(at("file"), *key).error().kind, ErrorKind::Refused);
    }

    // A key file goes from one program to the other, in clear and under a password, and signs the same.
    void keyFilesAreShared()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            QSKIP("the minisign program is not installed");
        QVERIFY(write(at("file"), "something"));
        for (const QByteArray &word : {QByteArray(), QByteArray("mot de passe")}) {
            const QByteArray typed = word + '\n';
            // Theirs, read by us.
            QStringList generate{QStringLiteral("-G"), QStringLiteral("-f"), QStringLiteral("-p"), at("a.pub"), QStringLiteral("-s"), at("a.key")};
            if (word.isEmpty())
                generate += QStringLiteral("-W");
            QCOMPARE(minisign(generate, typed + typed), 0);
            QCOMPARE(SecretKey::isEncrypted(read(at("a.key"))), !word.isEmpty());
            const auto theirs = SecretKey::read(read(at("a.key")), password(word));
            QVERIFY2(theirs.has_value(), theirs ? "" : qPrintable(theirs.error().text()));
            QVERIFY(theirs->publicKey() == *loadPublicKey(at("a.pub")));
            // Ours, used by them.
            const auto ours = SecretKey::generate();
            QVERIFY(write(at("b.key"), *ours->write(password(word), KeyCost::Light)));
            QCOMPARE(minisign({QStringLiteral("-S"), QStringLiteral("-s"), at("b.key"), QStringLiteral("-m"), at("file")}, typed), 0);
            QVERIFY(verifyFile(at("file"), ours->publicKey()).has_value());
        }
    }

    // A wrong password is refused, a missing one asked for; the right one gives the same key back.
    void passwordIsNeeded()
    {
        const auto key = SecretKey::generate();
        const QByteArray text = *key->write(password("right"), KeyCost::Light);
        QVERIFY(SecretKey::read(text, password("right"))->publicKey() == key->publicKey());
        QCOMPARE(SecretKey::read(text, password("wrong")).error().kind, ErrorKind::Refused);
        QCOMPARE(SecretKey::read(text, {}).error().kind, ErrorKind::Refused);
        const QByteArray clear = *key->write({});
        QVERIFY(SecretKey::read(clear, {})->publicKey() == key->publicKey());
    }

    // A key file cannot make us spend more than minisign itself would: no gigabytes, no hours.
    void costOfAKeyIsBounded()
    {
        QByteArray bytes = QByteArray::fromBase64(SecretKey::generate()->write(password("x"), KeyCost::Light)->split('\n').at(1));
        bytes[38 + 5] = 1; // 2^40 operations
        const QByteArray text = "untrusted comment: x\n" + bytes.toBase64() + '\n';
        QCOMPARE(SecretKey::read(text, password("x")).error().kind, ErrorKind::TooMany);
    }

    // A changed byte of the content, of the signature, of the comment or of its proof is told.
    void anyChangeIsTampered()
    {
        const auto key = SecretKey::generate();
        const QByteArray bytes("the content");
        const Signature good = signatureOf(bytes, *key, QStringLiteral("version:1"));
        const QByteArray hash = hashBytes(bytes, prehashBytes);
        QCOMPARE(verify(hash, good, key->publicKey()).value_or(QString()), QStringLiteral("version:1"));
        QCOMPARE(verify(hashBytes("another", prehashBytes), good, key->publicKey()).error().kind, ErrorKind::Tampered);
        for (QByteArray Signature::*part : {&Signature::signature, &Signature::trustedComment, &Signature::commentProof}) {
            for (qsizetype i = 0; i < (good.*part).size(); ++i) {
                Signature changed = good;
                (changed.*part)[i] = static_cast<char>((changed.*part).at(i) ^ 1);
                QCOMPARE(verify(hash, changed, key->publicKey()).error().kind, ErrorKind::Tampered);
            }
        }
    }

    // Another key's signature is refused, also when it borrows the name of ours.
    void otherKeyIsRefused()
    {
        const auto key = SecretKey::generate();
        const auto other = SecretKey::generate();
        const QByteArray hash = hashBytes("x", prehashBytes);
        Signature signature = signatureOf("x", *other, {});
        QCOMPARE(verify(hash, signature, key->publicKey()).error().kind, ErrorKind::Refused);
        signature.keyId = key->publicKey().id;
        QCOMPARE(verify(hash, signature, key->publicKey()).error().kind, ErrorKind::Tampered);
    }

    void otherTextsAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page of a portal") << QByteArray("<html>\n<body>\nlogin\n</body>\n");
        QTest::newRow("three lines") << QByteArray("untrusted comment: x\nRUQ=\ntrusted comment: y\n");
        QTest::newRow("not base64") << QByteArray("untrusted comment: x\n****\ntrusted comment: y\n****\n");
        QTest::newRow("zeros") << QByteArray(400, '\0');
    }
    // What is no signature and no key says so.
    void otherTextsAreMalformed()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(readSignature(text).error().kind, ErrorKind::Malformed);
        QCOMPARE(readPublicKey(text).error().kind, ErrorKind::Malformed);
        QCOMPARE(SecretKey::read(text, {}).error().kind, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(MinisignTest)
#include "tst_minisign.moc"
