#include <vault/resumecode.h>

#include <core/resource.h>

#include <QRegularExpression>

#include <sodium.h>

namespace belvedere::vault {
namespace {

// Lower case, without accents: "Étoile" is "etoile".
QString foldWord(const QString &word)
{
    QString out;
    for (const QChar c : word.normalized(QString::NormalizationForm_D).toLower())
        if (c.isLetter())
            out += c;
    return out;
}

QStringList readWords()
{
    return QString::fromUtf8(resource(QStringLiteral("vault/words.txt"))).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

const QStringList &ResumeCode::words()
{
    static const QStringList list = readWords();
    return list;
}

ResumeCode ResumeCode::generate()
{
    ResumeCode code;
    if (sodium_init() < 0)
        qFatal("no source of randomness"); // nothing safe can be done without one
    for (auto &index : code.m_indexes)
        index = static_cast<quint16>(randombytes_uniform(listSize));
    return code;
}

Result<ResumeCode> ResumeCode::parse(const QString &typed)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{M}]+"));
    const auto parts = typed.split(separators, Qt::SkipEmptyParts);
    if (parts.size() != wordCount)
        return fail(ErrorKind::Refused, QStringLiteral("a resume code has five words"));
    ResumeCode code;
    for (int i = 0; i < wordCount; ++i) {
        const auto place = words().indexOf(foldWord(parts[i]));
        if (place < 0)
            return fail(ErrorKind::Refused, QStringLiteral("word %1 is not in the list").arg(i + 1));
        code.m_indexes[static_cast<std::size_t>(i)] = static_cast<quint16>(place);
    }
    return code;
}

QStringList ResumeCode::completions(const QString &typed, int limit)
{
    const QString start = foldWord(typed);
    QStringList found;
    if (start.isEmpty())
        return found;
    for (const auto &word : words()) {
        if (found.size() >= limit)
            break;
        if (word.startsWith(start))
            found += word;
    }
    return found;
}

QStringList ResumeCode::asWords() const
{
    QStringList out;
    for (const auto index : m_indexes)
        out += words().value(index);
    return out;
}

QString ResumeCode::text() const
{
    return asWords().join(u' ');
}

// The salt is the same everywhere: name and key must be found from the words alone, on any terminal.
// What a salt would prevent, one table for all codes, costs 2^45 tries of a quarter of a second.
Result<CodeKeys> deriveKeys(const ResumeCode &code, const CodeCost &cost)
{
    static constexpr unsigned char salt[crypto_pwhash_SALTBYTES] = {
        'B', 'e', 'l', 'v', 'e', 'd', 'e', 'r', 'e', '-', 'c', 'o', 'd', 'e', '-', '1'};
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, QStringLiteral("libsodium does not start"));
    QByteArray words = code.text().toUtf8();
    Secret master(crypto_kdf_KEYBYTES);
    const int done = crypto_pwhash(master.data(), master.size(), words.constData(),
                                   static_cast<unsigned long long>(words.size()), salt, cost.passes,
                                   cost.bytes, crypto_pwhash_ALG_ARGON2ID13);
    wipe(words);
    if (done != 0)
        return fail(ErrorKind::Internal, QStringLiteral("not enough memory to derive a key"));
    unsigned char name[32];
    CodeKeys keys;
    keys.key = Secret(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_kdf_derive_from_key(name, sizeof name, 1, "bvbundle", master.data());
    crypto_kdf_derive_from_key(keys.key.data(), keys.key.size(), 2, "bvbundle", master.data());
    keys.name = QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(name), sizeof name).toHex());
    return keys;
}

} // namespace belvedere::vault
