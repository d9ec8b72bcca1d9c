#include <content/lexiconwriter.h>

#include <core/resource.h>

#include <text/sound.h>
#include <text/stopwords.h>
#include <text/words.h>

#include <algorithm>

namespace belvedere::content {

LexiconWriter::Word &LexiconWriter::count(QByteArrayView folded, QStringView written)
{
    // A view of the bytes as a QByteArray, so that looking up copies nothing.
    auto found = m_words.find(QByteArray::fromRawData(folded.data(), folded.size()));
    // The stem of the first form is that of the word: the index and the lexicon agree.
    if (found == m_words.end())
        found = m_words.insert(folded.toByteArray(), {m_stemmer.stem(written), {}});
    auto &forms = found->forms;
    const auto same = std::find_if(forms.begin(), forms.end(), [written](const Form &form) {
        return written.compare(form.text, Qt::CaseInsensitive) == 0;
    });
    if (same != forms.end())
        ++same->count;
    else
        forms.append({written.toString().toLower(), 1});
    return *found;
}

QByteArray LexiconWriter::take(const QString &text, bool inName)
{
    QByteArray stems;
    text::WordReader reader(text);
    while (reader.next()) {
        if (text::isStopWord(reader.folded()))
            continue;
        Word &word = count(reader.folded(), reader.word());
        int &entries = inName ? word.names : word.texts;
        qint64 &last = inName ? word.lastName : word.lastText;
        if (last != m_entry)
            ++entries;
        last = m_entry;
        stems += word.stem + ' ';
    }
    return stems;
}

void LexiconWriter::addFamiliar()
{
    for (const QByteArray &line : resource(QStringLiteral("content/familiar.txt")).split('\n')) {
        const QString all = QString::fromUtf8(line).section(u'#', 0, 0);
        QByteArrayList known;
        for (const QByteArray &meaning : text::foldedWords(all.section(u'=', 1))) {
            if (m_words.contains(meaning))
                known.append(meaning);
        }
        if (known.isEmpty())
            continue;
        text::WordReader reader(all);
        for (; reader.next() && reader.start() < all.indexOf(u'=');) {
            Word &word = count(reader.folded(), reader.word());
            word.means = known.join(' ');
            word.names = std::max(word.names, 1);
        }
    }
}

QString LexiconWriter::mostFrequent(const QVector<Form> &forms)
{
    return std::max_element(forms.begin(), forms.end(), [](const Form &a, const Form &b) {
               return a.count != b.count ? a.count < b.count : a.text > b.text;
           })->text;
}

QByteArray LexiconWriter::lines() const
{
    QList<QByteArray> words = m_words.keys();
    std::sort(words.begin(), words.end());
    QByteArray out;
    for (const QByteArray &each : std::as_const(words)) {
        const Word &word = *m_words.constFind(each);
        const QString form = mostFrequent(word.forms);
        const QByteArray shown = form.toUtf8();
        const QByteArrayList columns{each,
                                     shown == each ? QByteArray() : shown,
                                     word.stem == each ? QByteArray() : word.stem,
                                     text::soundOf(form),
                                     QByteArray::number(word.names),
                                     QByteArray::number(word.texts),
                                     word.means};
        out += columns.join('\t') + '\n';
    }
    return out;
}

} // namespace belvedere::content
