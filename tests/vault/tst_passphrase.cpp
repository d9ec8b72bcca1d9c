#include <vault/passphrase.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::vault;

namespace {

const CodeCost cheapCost{1, 8192 * 8};
const QByteArray oneTerminal(passphraseSaltSize, 'a');

QString folderOf(const char *name, QByteArray sentence, const QByteArray &salt = oneTerminal)
{
    const auto keys = passphraseKeys(QString::fromUtf8(name), sentence, salt, cheapCost);
    return keys ? keys->name : QStringLiteral("none");
}

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // One name and sentence give one key on one terminal; another name, sentence or terminal gives another.
    void oneKeyForOneSentence()
    {
        const QString known = folderOf("Anne-Lise B.", "le chemin des crêtes");
        QCOMPARE(known.size(), 64);
        QCOMPARE(folderOf("anne lise b", "le chemin des crêtes"), known);
        QVERIFY(folderOf("Anne", "le chemin des crêtes") != known);
        QVERIFY(folderOf("Anne-Lise B.", "le chemin des cretes") != known);
        QVERIFY(folderOf("Anne-Lise B.", "le chemin des crêtes", QByteArray(passphraseSaltSize, 'b')) != known);
        QVERIFY(newPassphraseSalt() != newPassphraseSalt());
        QCOMPARE(newPassphraseSalt().size(), passphraseSaltSize);
    }

    // A short sentence and an empty name are refused, the sentence is wiped whatever happens, and nothing repeats it.
    void refusesAndWipes()
    {
        for (const auto &[name, sentence] : {std::pair{"Anne", "trop court"}, std::pair{" - ", "assez de lettres"}, std::pair{"Anne", "assez de lettres"}}) {
            QByteArray bytes(sentence);
            const auto keys = passphraseKeys(QString::fromUtf8(name), bytes, oneTerminal, cheapCost);
            QVERIFY(bytes.isEmpty());
            QCOMPARE(keys.has_value(), QByteArray(name) == "Anne" && QByteArray(sentence) == "assez de lettres");
            if (!keys) {
                QCOMPARE(keys.error().kind, ErrorKind::Refused);
                QVERIFY(!keys.error().text().contains(QString::fromUtf8(sentence)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
