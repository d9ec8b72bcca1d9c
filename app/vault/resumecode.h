// The resume code: five short French words out of 512, 45 bits, which find and open a classeur.
#pragma once

#include <core/result.h>
#include <vault/secret.h>

#include <QStringList>

#include <array>

namespace belvedere::vault {

class ResumeCode
{
public:
    static constexpr int wordCount = 5;
    static constexpr int listSize = 512;

    // A new code from the system's random source.
    static ResumeCode generate();
    // Reads what a person typed: words in any case, with or without accents, separated by anything
    // that is not a letter. Refused when a word is not in the list or the count is wrong; the detail
    // never holds what was typed.
    static Result<ResumeCode> parse(const QString &typed);
    // The words of the list that begin as typed, in order, at most `limit`: for completion.
    static QStringList completions(const QString &typed, int limit = 6);
    static const QStringList &words();

    QStringList asWords() const;
    QString text() const; // words separated by single spaces
    bool operator==(const ResumeCode &) const = default;

private:
    std::array<quint16, wordCount> m_indexes{};
};

// The cost of one try: 4 passes over 128 MiB, 0.25 s of a core or more on a terminal of 2024.
inline constexpr unsigned long long codeOpsLimit = 4;
inline constexpr std::size_t codeMemLimit = 128 * 1024 * 1024;

// What a code gives: Argon2id (libsodium, 0.25 s of a core and 64 MiB or more) makes a master key
// from the code, and crypto_kdf two branches of it.
struct CodeKeys {
    QString name; // file name of the bundle, hex; tells nothing of the key
    Secret key;   // opens the bundle
};

// Another cost is another name and another key: for tests alone, which make thousands.
struct CodeCost {
    unsigned long long passes = codeOpsLimit;
    std::size_t bytes = codeMemLimit;
};

// Blocking: at least a quarter of a second. Never on the GUI thread.
Result<CodeKeys> deriveKeys(const ResumeCode &code, const CodeCost &cost = {});

} // namespace belvedere::vault
