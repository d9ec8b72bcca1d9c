#include <content/searchwriter.h>

#include <content/searchindex.h>

#include <text/words.h>

namespace belvedere::content {

SearchWriter::SearchWriter(QSqlDatabase &db)
    : m_db(db)
    , m_entry(db, QStringLiteral("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_name(db, QStringLiteral("INSERT OR IGNORE INTO entry_name VALUES (?, ?)"))
{
}

// Contentless: the texts are those of `entry`. The stems are parted by spaces and have no other sign
// of ASCII, so that the simplest tokenizer of FTS5 gives them back as they are.
Result<Statement *> SearchWriter::wordsOf(EntryKind kind)
{
    std::unique_ptr<Statement> &words = m_words[kind];
    if (!words) {
        const QString table = wordsTable(kind);
        const Status made = execute(m_db, QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5 (names, synonyms, "
                                                         "topics, phrase, body, content = '', columnsize = 0, tokenize = 'ascii')")
                                              .arg(table));
        if (!made)
            return fail(made.error());
        words = std::make_unique<Statement>(
            m_db, QStringLiteral("INSERT INTO %1 (rowid, names, synonyms, topics, phrase, body) "
                                 "VALUES (?, ?, ?, ?, ?, ?)").arg(table));
    }
    return words.get();
}

Status SearchWriter::addNames(const SearchEntry &entry)
{
    if (entry.kind == EntryKind::Action) // they repeat the names of their formations
        return {};
    for (const QString &name : entry.names.isEmpty() ? QStringList(entry.title) : entry.names) {
        const QByteArray folded = text::foldedWords(name).join(' ');
        if (const Status done = m_name.run({QString::fromUtf8(folded), m_count}); !done)
            return done;
    }
    return {};
}

Status SearchWriter::add(const SearchEntry &entry)
{
    ++m_count;
    const Result<Statement *> words = wordsOf(entry.kind);
    if (!words)
        return fail(words.error());
    QStringList names = entry.names.isEmpty() ? QStringList(entry.title) : entry.names;
    const QString synonyms = entry.synonyms.join(u'\n'), topics = entry.topics.join(u'\n');
    const auto stems = [this](const QString &text, bool inName) {
        return QString::fromUtf8(m_lexicon.take(text, inName));
    };
    // What repeats itself thousandfold says nothing of which words name things.
    const bool named = entry.kind != EntryKind::Action;
    const QVariantList row{m_count, stems(names.join(u'\n'), named), stems(synonyms, named), stems(topics, false),
                           stems(entry.phrase, false), stems(entry.body, false)};
    m_lexicon.endEntry();
    if (names == QStringList(entry.title))
        names.clear();
    return m_entry
        .run({m_count, static_cast<int>(entry.kind), entry.id, notNull(entry.title), notNull(entry.detail),
              notNull(names.join(u'\n')), notNull(synonyms), notNull(topics), notNull(entry.phrase), notNull(entry.body)})
        .and_then([&] { return addNames(entry); })
        .and_then([&] { return (*words)->run(row); });
}

Status SearchWriter::finish()
{
    for (const auto &[kind, words] : m_words) {
        const QString table = wordsTable(kind);
        const Status ordered = execute(m_db, QStringLiteral("INSERT INTO %1 (%1) VALUES ('optimize')").arg(table));
        if (!ordered)
            return ordered;
    }
    m_words.clear();
    m_lexicon.addFamiliar();
    return insertAll(m_db, QStringLiteral("INSERT INTO lexicon VALUES (?)"), {{m_lexicon.lines()}});
}

} // namespace belvedere::content
