#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString context, source, state; // state: empty, "unfinished", "vanished" or "obsolete"
    bool plural = false;
    QStringList forms; // one, or one a plural form

    QString say(const QString &what) const
    {
        return what + QStringLiteral(": ") + context + QStringLiteral(": \"") + source + QStringLiteral("\" -> ")
            + forms.join(QStringLiteral(" | "));
    }
};

QString readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.plural)
        return xml.readElementText();
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
    return {};
}

QVector<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", {}});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString text = readTranslation(xml, messages.last());
            if (!messages.last().plural)
                messages.last().forms = QStringList(text);
        }
    }
    return xml.hasError() ? QVector<Message>() : messages;
}

// "%1 %2 %n", sorted: what a translation must hold too.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]{1,2}"));
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

// By the pronouns and possessives of tutoiement.
bool saysTu(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("\\b(tu|ton|ta|tes|toi|tienne?s?)\\b|\\bt['’]\\p{L}"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

QStringList frenchOfTheQuiz()
{
    static const QRegularExpression french(QStringLiteral("\"fr\": \"([^\"]*)\""));
    QStringList texts;
    QDirIterator files(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"), {QStringLiteral("*.json")});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString json = QString::fromUtf8(file.readAll());
        for (auto it = french.globalMatch(json); it.hasNext();)
            texts += it.next().captured(1);
    }
    return texts;
}

bool isOfStaff(const QString &context)
{
    static const QStringList folders{QStringLiteral("belvedere::terminal::ui"), QStringLiteral("belvedere::seance::ui::teacher"), QStringLiteral("belvedere::entretien::ui"), QStringLiteral("belvedere::shell::StaffPage"), QStringLiteral("belvedere::training::ui"),
                                     QStringLiteral("belvedere::shell::Classroom")};
    return std::any_of(folders.cbegin(), folders.cend(), [&](const QString &folder) { return context.startsWith(folder); });
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    // The messages of a language after the strings of the code were read into a copy of its file.
    QVector<Message> refreshed(const QString &name);

private Q_SLOTS:
    void messagesAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("plurals");
        QTest::newRow("French") << QStringLiteral("belvedere_fr.ts") << 2;
        QTest::newRow("English") << QStringLiteral("belvedere_en.ts") << 2;
        QTest::newRow("Arabic") << QStringLiteral("belvedere_ar.ts") << 6;
        QTest::newRow("Ukrainian") << QStringLiteral("belvedere_uk.ts") << 3;
    }
    // Every string of the code has its translation, whole, with its placeholders; none is left that the
    // code no longer has. In English only plural forms are needed; the
    // administrator, teachers and counsellors read French or English.
    void messagesAreComplete()
    {
        QFETCH(QString, file);
        QFETCH(int, plurals);
        const bool english = file.contains(QStringLiteral("_en"));
        QStringList wrong;
        const auto messages = refreshed(file);
        QVERIFY(messages.size() > 200);
        for (const Message &message : messages) {
            const bool ofStaff = plurals != 2 && isOfStaff(message.context);
            const bool needed = (!english || message.plural) && !ofStaff;
            if (message.context.isEmpty())
                wrong += message.say(QStringLiteral("without a context, so that it is never found: name the class before tr()"));
            if (message.state == u"vanished" || message.state == u"obsolete")
                wrong += message.say(QStringLiteral("stale"));
            else if (!message.state.isEmpty() && needed)
                wrong += message.say(QStringLiteral("missing or unfinished"));
            if (!message.state.isEmpty())
                continue;
            if (message.plural && message.forms.size() != plurals)
                wrong += message.say(QStringLiteral("not all plural forms"));
            for (const QString &form : message.forms) {
                if (form.trimmed().isEmpty() && needed)
                    wrong += message.say(QStringLiteral("empty"));
                // "No thing, one thing, two things" need no figure.
                const auto held = [&](QString text) { return placeholders(plurals == 6 ? text.remove(QStringLiteral("%n")) : text); };
                if (!form.isEmpty() && held(form) != held(message.source))
                    wrong += message.say(QStringLiteral("placeholders"));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("run the target update_translations, then complete ") + file
                                             + u'\n' + wrong.join(u'\n')));
    }

    // No French string says "tu" to the pupil, and each has typographic apostrophes.
    void frenchIsPolite()
    {
        QStringList wrong;
        for (const Message &message : readMessages(BELVEDERE_SOURCE_DIR + QStringLiteral("/translations/belvedere_fr.ts"))) {
            for (const QString &form : message.forms) {
                if (saysTu(form))
                    wrong += message.say(QStringLiteral("tutoiement"));
                if (form.contains(u'\''))
                    wrong += message.say(QStringLiteral("straight apostrophe"));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // No mark of the French punctuation is left alone at the beginning of a line, nor a guillemet at its end.
    void frenchKeepsItsMarks()
    {
        static const QRegularExpression loose(QStringLiteral(" [?!;:»]|« "));
        QStringList wrong;
        int marks = 0;
        const auto look = [&](const QString &text, const QString &told) {
            marks += static_cast<int>(text.count(QChar(QChar::Nbsp)));
            if (loose.match(text).hasMatch())
                wrong += told;
        };
        for (const Message &message : readMessages(BELVEDERE_SOURCE_DIR + QStringLiteral("/translations/belvedere_fr.ts")))
            for (const QString &form : message.forms)
                look(form, message.say(QStringLiteral("a space that breaks")));
        for (const QString &text : frenchOfTheQuiz())
            look(text, text);
        QVERIFY(marks > 200);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Nor does the quiz say "tu".
    void theQuizIsPolite()
    {
        QStringList wrong;
        const QStringList texts = frenchOfTheQuiz();
        for (const QString &text : texts)
            if (saysTu(text))
                wrong += text;
        QVERIFY(texts.size() > 400);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // The test itself knows tutoiement when it sees it, and nothing else.
    void tutoiementIsKnown()
    {
        for (const QString &said : {QStringLiteral("Tu joues"), QStringLiteral("c’est pour toi."), QStringLiteral("TON classeur"),
                                    QStringLiteral("Ça t’intéresse"), QStringLiteral("ça t'aide"), QStringLiteral("tes choix")})
            QVERIFY2(saysTu(said), qPrintable(said));
        for (const QString &right : {QStringLiteral("Votre visite est en attente"), QStringLiteral("un bâton"), QStringLiteral("tester"),
                                     QStringLiteral("l’étude, tôt"), QStringLiteral("soutien"), QStringLiteral("il tient"), QStringLiteral("toit")})
            QVERIFY2(!saysTu(right), qPrintable(right));
    }
};

QVector<Message> TranslationsTest::refreshed(const QString &name)
{
    const QString copy = m_folder.filePath(name);
    if (!QFile::copy(BELVEDERE_SOURCE_DIR + QStringLiteral("/translations/") + name, copy))
        return {};
    QProcess lupdate;
    lupdate.start(BELVEDERE_LUPDATE, {BELVEDERE_SOURCE_DIR + QStringLiteral("/app"), QStringLiteral("-silent"),
                                      QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    return readMessages(copy);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
