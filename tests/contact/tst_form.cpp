// The form in data: who is asked what, what is refused, and one person's way through it.
#include <contact/demande.h>
#include <contact/enquiry.h>
#include <contact/formreader.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::contact;

namespace {

QByteArray shipped(const char *name)
{
    QFile file(BELVEDERE_SOURCE_DIR + QStringLiteral("/resources/contact/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Source &source()
{
    static const Source read = *readSource({});
    return read;
}

// "situation=lycee place=63113", with the label of a commune that is always the same.
Answers answersOf(const char *text)
{
    Answers answers;
    for (const QString &each : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts))
        answers.insert(each.section(u'=', 0, 0), {each.section(u'=', 1), each.startsWith(QStringLiteral("place")) ? QStringLiteral("Clermont-Ferrand (63)") : QString()});
    return answers;
}

QString idsOf(const Answers &answers)
{
    QStringList ids;
    for (const Question *question : askedOf(source().form, answers))
        ids += question->id;
    return ids.join(u' ');
}

// A text that fits any question.
Answer anAnswerTo(const Question &question, int option)
{
    switch (question.kind) {
    case Question::Kind::Choice: return {question.options[option % question.options.size()].id};
    case Question::Kind::Commune: return {QStringLiteral("63113"), QStringLiteral("Clermont-Ferrand (63)")};
    case Question::Kind::Email: return {QStringLiteral("a@b.fr")};
    case Question::Kind::Telephone: return {QStringLiteral("04 73 00 00 00")};
    case Question::Kind::Words: break;
    }
    return {QStringLiteral("Bonjour")};
}

void answer(Enquiry &enquiry, const char *value)
{
    QCOMPARE(enquiry.answer({QString::fromUtf8(value)}), Fault::None);
}

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNeededIsAsked_data();
    void onlyWhatIsNeededIsAsked();
    void everyQuestionIsAskedOfSomebody();
    void whatIsHiddenIsNotSent();
    void anAnswerThatDoesNotFitIsRefused_data();
    void anAnswerThatDoesNotFitIsRefused();
    void under15WithoutAParentNothingIsSent();
    void backAndUndo();
    void aChangeAsksWhatIsNewAlone();
    void aFaultIsToldWithItsLineAndRemedy_data();
    void aFaultIsToldWithItsLineAndRemedy();
    void theSchemasNameEveryField();
    void aTerminalMayHaveItsOwnForm();
    void aChannelThatNobodyServesIsNotOffered();
    void whoChoseATalkIsAskedAgain();
    void withoutAWayNobodyIsAsked();
    void everyoneReadsTheirLanguage();
    void theDeskReadsFrench();
};

void TestForm::onlyWhatIsNeededIsAsked_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing yet") << Answers() << QStringLiteral("situation level place need channel question");
    QTest::newRow("a pupil of collège has no diploma") << answersOf("situation=college") << QStringLiteral("situation place need channel fifteen question");
    QTest::newRow("who works is over 15") << answersOf("situation=employed") << QStringLiteral("situation level place need channel question");
    QTest::newRow("left school at 14") << answersOf("situation=left-school fifteen=no") << QStringLiteral("situation level place need channel fifteen parents question");
    QTest::newRow("15 or older") << answersOf("situation=left-school fifteen=yes") << QStringLiteral("situation level place need channel fifteen question");
    QTest::newRow("by mail no number") << answersOf("situation=employed channel=mail") << QStringLiteral("situation level place need channel question email");
    QTest::newRow("by telephone no address") << answersOf("situation=employed channel=telephone") << QStringLiteral("situation level place need channel question telephone moment called");
    QTest::newRow("who talks is asked nothing more") << answersOf("situation=left-school channel=chat") << QStringLiteral("situation level place need channel");
    QTest::newRow("who gives no address needs no parent") << answersOf("situation=left-school channel=code") << QStringLiteral("situation level place need channel question");
    QTest::newRow("a condition on what is not asked does not hold") << answersOf("situation=employed fifteen=no") << QStringLiteral("situation level place need channel question");
}

// Each question is asked of those alone whom its conditions name.
void TestForm::onlyWhatIsNeededIsAsked()
{
    QFETCH(Answers, answers);
    QFETCH(QString, asked);
    QCOMPARE(idsOf(answers), asked);
}

// Walked in all ways: each question comes up, each way ends, and none is longer than 12 questions.
void TestForm::everyQuestionIsAskedOfSomebody()
{
    QSet<QString> met;
    int ways = 0;
    const std::function<void(const Answers &)> walk = [&](const Answers &answers) {
        const Question *question = firstUnanswered(source().form, answers);
        if (!question) {
            ++ways;
            QVERIFY(askedOf(source().form, answers).size() <= 12);
            return;
        }
        met.insert(question->id);
        for (int i = 0; i < std::max<qsizetype>(question->options.size(), 1); ++i) {
            Answers more = answers;
            more.insert(question->id, anAnswerTo(*question, i));
            walk(more);
        }
    };
    walk({});
    QCOMPARE(met.size(), source().form.questions.size());
    QVERIFY(ways > 500);
}

// A number that was typed before the channel was changed is neither kept nor sent.
void TestForm::whatIsHiddenIsNotSent()
{
    const Answers answers = answersOf("situation=employed level=bac place=63113 need=change question=Bonjour channel=mail telephone=0473000000 email=a@b.fr");
    QVERIFY(!pruned(source().form, answers).contains(QStringLiteral("telephone")));
    const QJsonObject sent = demandeOf(source().form, answers, QStringLiteral("x"), QDateTime::fromSecsSinceEpoch(0, Qt::UTC), QDate(2026, 12, 1), Language::French);
    const QByteArray bytes = QJsonDocument(sent).toJson();
    QVERIFY(!bytes.contains("0473000000"));
    QVERIFY(bytes.contains("a@b.fr"));
    QCOMPARE(sent.value(QStringLiteral("departement")).toString(), QStringLiteral("63"));
    QCOMPARE(sent.value(QStringLiteral("answers")).toArray().first().toObject().value(QStringLiteral("answer")).toString(), QStringLiteral("Je travaille"));
    QCOMPARE(sent.value(QStringLiteral("answers")).toArray().size(), 7);
}

void TestForm::anAnswerThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const char *question, const QString &value, Fault fault) {
        QTest::newRow(name) << QString::fromLatin1(question) << value << fault;
    };
    row("nothing", "question", {}, Fault::Missing);
    row("blanks", "question", QStringLiteral("  \n "), Fault::Missing);
    row("passed over", "place", {}, Fault::None);
    row("too long", "question", QString(1001, u'a'), Fault::TooLong);
    row("as long as it may be", "question", QString(1000, u'a'), Fault::None);
    row("no option", "situation", QStringLiteral("retired"), Fault::NotAnOption);
    row("a name instead of a code", "place", QStringLiteral("Vichy"), Fault::NotCommune);
    row("Corsica", "place", QStringLiteral("2A004"), Fault::None);
    row("address", "email", QStringLiteral("prenom.nom+b@lycee.ac-clermont.fr"), Fault::None);
    row("no at", "email", QStringLiteral("prenom.nom"), Fault::NotEmail);
    row("no domain", "email", QStringLiteral("a@b"), Fault::NotEmail);
    row("two dots", "email", QStringLiteral("a@b..fr"), Fault::NotEmail);
    row("a line feed", "email", QStringLiteral("a@b.fr\nBcc: c@d.fr"), Fault::NotEmail);
    row("number", "telephone", QStringLiteral("04 73 00 00 00"), Fault::None);
    row("dots", "telephone", QStringLiteral("06.12.34.56.78"), Fault::None);
    row("abroad", "telephone", QStringLiteral("+41 22 123 45 67"), Fault::None);
    row("0033", "telephone", QStringLiteral("0033612345678"), Fault::None);
    row("nine digits", "telephone", QStringLiteral("047300000"), Fault::NotTelephone);
    row("letters", "telephone", QStringLiteral("04 73 ab 00 00"), Fault::NotTelephone);
}

void TestForm::anAnswerThatDoesNotFitIsRefused()
{
    QFETCH(QString, question);
    QFETCH(QString, value);
    QFETCH(Fault, fault);
    const Question *asked = source().form.question(question);
    QVERIFY(asked);
    QCOMPARE(faultOf(*asked, tidied(*asked, {value})), fault);
}

// Under 15 and without a parent's agreement, the way ends before any address is asked.
void TestForm::under15WithoutAParentNothingIsSent()
{
    Enquiry enquiry(source().form, source().rules, true);
    for (const char *each : {"left-school", "none", "", "training", "mail", "no", "not-yet"})
        answer(enquiry, each);
    QCOMPARE(enquiry.state(), Enquiry::State::Stopped);
    QVERIFY(enquiry.stop());
    QVERIFY(enquiry.stop()->stop.fr.startsWith(QStringLiteral("Rien n’est envoyé")));
    QVERIFY(!enquiry.answers().contains(QStringLiteral("question")));
    enquiry.back();
    QCOMPARE(enquiry.current()->id, QStringLiteral("parents"));
    answer(enquiry, "agrees");
    QCOMPARE(enquiry.current()->id, QStringLiteral("question"));
}

// Back shows the question before and keeps its answer; undo takes the answer away.
void TestForm::backAndUndo()
{
    Enquiry enquiry(source().form, source().rules, true);
    QVERIFY(!enquiry.canGoBack() && !enquiry.canUndo());
    answer(enquiry, "employed");
    answer(enquiry, "bac");
    QCOMPARE(enquiry.position(), 3);
    enquiry.back();
    QCOMPARE(enquiry.current()->id, QStringLiteral("level"));
    QCOMPARE(enquiry.answers().value(QStringLiteral("level")).value, QStringLiteral("bac"));
    answer(enquiry, "cap");
    enquiry.undo();
    QCOMPARE(enquiry.answers().value(QStringLiteral("level")).value, QStringLiteral("bac"));
    enquiry.undo();
    enquiry.undo();
    QVERIFY(enquiry.answers().isEmpty() && !enquiry.canUndo());
    QCOMPARE(enquiry.current()->id, QStringLiteral("situation"));
    QCOMPARE(enquiry.answer({QStringLiteral("retired")}), Fault::NotAnOption);
    QVERIFY(enquiry.answers().isEmpty());
}

// From the summary one answer is changed: only what it makes new is asked, then the summary is there again.
void TestForm::aChangeAsksWhatIsNewAlone()
{
    Enquiry enquiry(source().form, source().rules, true);
    QSignalSpy routed(&enquiry, &Enquiry::routed);
    for (const char *each : {"employed", "bac", "63113", "change", "mail", "Bonjour", "a@b.fr"})
        answer(enquiry, each);
    QCOMPARE(enquiry.state(), Enquiry::State::Ready);
    enquiry.goTo(QStringLiteral("need"));
    answer(enquiry, "training");
    QCOMPARE(enquiry.state(), Enquiry::State::Ready);
    enquiry.goTo(QStringLiteral("channel"));
    answer(enquiry, "telephone");
    QCOMPARE(enquiry.current()->id, QStringLiteral("telephone"));
    answer(enquiry, "04 73 00 00 00");
    QCOMPARE(enquiry.answers().value(QStringLiteral("telephone")).value, QStringLiteral("0473000000"));
    QVERIFY(!enquiry.answers().contains(QStringLiteral("email")));
    QCOMPARE(routed.size(), 1);
    enquiry.goTo(QStringLiteral("situation"));
    answer(enquiry, "parent");
    QCOMPARE(enquiry.state(), Enquiry::State::Routed);
    QCOMPARE(routed.size(), 2);
}

void TestForm::aFaultIsToldWithItsLineAndRemedy_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("rules");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *from, const char *to, const char *kind, bool rules = false) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << rules << QString::fromLatin1(kind);
    };
    row("no JSON", "\"questions\": [", "\"questions\": ", "malformed");
    row("newer", "\"schema\": 1", "\"schema\": 2", "newer-version");
    row("a key that is not known", "\"optional\": true", "\"optionnal\": true", "refused");
    row("a flag that is none", "\"optional\": true", "\"optional\": 1", "malformed");
    row("an id twice", "\"id\": \"called\"", "\"id\": \"moment\"", "refused");
    row("an id with a blank", "\"id\": \"called\"", "\"id\": \"the name\"", "refused");
    row("an option twice", "\"id\": \"noon\"", "\"id\": \"morning\"", "refused");
    row("a condition on a later question", "\"unless\": {\"situation\"", "\"unless\": {\"need\"", "refused");
    row("a condition on no option", "\"when\": {\"fifteen\": [\"no\"]}", "\"when\": {\"fifteen\": [\"maybe\"]}", "refused");
    row("a condition without values", "\"when\": {\"fifteen\": [\"no\"]}", "\"when\": {\"fifteen\": []}", "refused");
    row("one language", "\"en\": \"In the morning\"", "\"en\": \"\"", "refused");
    row("a language that nobody reads here", "\"uk\": \"Вранці\"", "\"de\": \"Morgens\"", "refused");
    row("a kind that is none", "\"kind\": \"email\"", "\"kind\": \"e-mail\"", "refused");
    row("too many letters", "\"letters\": 1000", "\"letters\": 100000", "refused");
    row("letters of a choice", "\"id\": \"channel\", \"kind\": \"choice\"", "\"id\": \"channel\", \"kind\": \"choice\", \"letters\": 3", "refused");
    row("options of words", "\"id\": \"question\", \"kind\": \"words\"", "\"id\": \"question\", \"kind\": \"words\", \"options\": []", "refused");
    row("no place", "\"id\": \"place\"", "\"id\": \"where\"", "refused");
    row("the profile later", "\"id\": \"channel\", \"kind\": \"choice\"", "\"id\": \"channel\", \"kind\": \"choice\", \"profiles\": true", "refused");
    row("nobody of that name", "\"to\": \"advisers\"", "\"to\": \"adviser\"", "refused", true);
    row("a rule on no field", "\"when\": {\"need\"", "\"when\": {\"age\"", "refused", true);
    row("a rule on what is asked later", "\"when\": {\"need\": [\"funding\"]", "\"when\": {\"channel\": [\"mail\"]", "refused", true);
    row("a rule on no situation", "\"parent\"", "\"parents\"", "refused", true);
    row("a last rule with a condition", "{\"id\": \"others\",", "{\"id\": \"others\", \"when\": {\"need\": [\"other\"]},", "refused", true);
    row("a rule that is never reached", "{\"id\": \"family\", \"when\": {\"situation\": [\"parent\"]},", "{\"id\": \"family\",", "refused", true);
}

void TestForm::aFaultIsToldWithItsLineAndRemedy()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, rules);
    QFETCH(QString, kind);
    QByteArray json = shipped(rules ? "routing.json" : "form.json");
    const qsizetype at = json.indexOf(from);
    QVERIFY(at > 0);
    json.replace(at, from.size(), to);
    Error error;
    if (rules) {
        const auto read = readRules(json, QStringLiteral("routing.json"), source().form);
        QVERIFY(!read);
        error = read.error();
    } else {
        const auto read = readForm(json, QStringLiteral("form.json"));
        QVERIFY(!read);
        error = read.error();
    }
    QCOMPARE(kindName(error.kind), kind);
    QVERIFY2(error.file.endsWith(QStringLiteral(".json")) && error.line > 0 && !error.remedy.isEmpty(), qPrintable(error.text()));
}

// What the readers take, the schemas name, and nothing else.
void TestForm::theSchemasNameEveryField()
{
    const auto propertiesOf = [](const QByteArray &json, const char *definition) {
        return QJsonDocument::fromJson(json).object().value(QStringLiteral("$defs")).toObject().value(QString::fromLatin1(definition)).toObject().value(QStringLiteral("properties")).toObject().keys().join(u' ');
    };
    QCOMPARE(propertiesOf(shipped("form.schema.json"), "question"), QStringLiteral("comment id kind letters optional options profiles text unless when why"));
    QCOMPARE(propertiesOf(shipped("form.schema.json"), "option"), QStringLiteral("comment id stop text"));
    QCOMPARE(propertiesOf(shipped("routing.schema.json"), "rule"), QStringLiteral("because comment id to unless when"));
}

// What is shipped is whole in four languages, each in its own letters; what a terminal leaves out is French.
void TestForm::everyoneReadsTheirLanguage()
{
    QVector<Wording> all;
    for (const Question &question : source().form.questions) {
        all += question.text;
        if (!question.why.fr.isEmpty())
            all += question.why;
        for (const Option &option : question.options) {
            all += option.text;
            if (!option.stop.fr.isEmpty())
                all += option.stop;
        }
    }
    for (const Rule &rule : source().rules)
        all += rule.because;
    QVERIFY(all.size() > 50);
    const auto isIn = [](const QString &text, QChar::Script script) {
        return std::any_of(text.begin(), text.end(), [script](QChar each) { return each.script() == script; });
    };
    for (const Wording &each : std::as_const(all)) {
        QVERIFY2(!each.in(Language::English).isEmpty(), qPrintable(each.fr));
        QVERIFY2(isIn(each.in(Language::Arabic), QChar::Script_Arabic), qPrintable(each.fr));
        const bool bac = each.fr == QStringLiteral("Bac"); // the name of a French diploma
        QVERIFY2(!each.uk.isEmpty() && (bac || isIn(each.in(Language::Ukrainian), QChar::Script_Cyrillic)), qPrintable(each.fr));
    }
    QCOMPARE((Wording{QStringLiteral("Oui"), QStringLiteral("Yes")}).in(Language::Arabic), QStringLiteral("Oui"));
}

// Whoever asks in Arabic is answered by somebody who reads French; the language is told.
void TestForm::theDeskReadsFrench()
{
    const Answers answers = answersOf("situation=employed need=change question=Hello channel=mail email=a@b.fr");
    const QJsonObject sent = demandeOf(source().form, answers, QStringLiteral("x"), QDateTime::fromSecsSinceEpoch(0, Qt::UTC), QDate(2026, 12, 1), Language::Arabic);
    const QJsonObject first = sent.value(QStringLiteral("answers")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("question")).toString(), QStringLiteral("Que faites-vous en ce moment ?"));
    QCOMPARE(first.value(QStringLiteral("answer")).toString(), QStringLiteral("Je travaille"));
    QCOMPARE(sent.value(QStringLiteral("language")).toString(), QStringLiteral("ar"));
}

void TestForm::aTerminalMayHaveItsOwnForm()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("routing.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "rules": [{"id": "all", "to": "advisers", "because": {"fr": "Oui", "en": "Yes"}}]})");
    file.close();
    const auto own = readSource(folder.path());
    QVERIFY2(own, own ? "" : qPrintable(own.error().text()));
    QCOMPARE(own->rules.size(), 1);
    QCOMPARE(own->form.questions.size(), source().form.questions.size());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QVERIFY(!readSource(folder.path()));
}

void TestForm::aChannelThatNobodyServesIsNotOffered()
{
    const Form form = without(source().form, QStringLiteral("channel"), QStringLiteral("chat"));
    QCOMPARE(form.question(QStringLiteral("channel"))->options.size(), 3);
    QCOMPARE(faultOf(*form.question(QStringLiteral("channel")), {QStringLiteral("chat")}), Fault::NotAnOption);
}

// Nobody is there after all: the way is asked again without the talk, what was said before stays, and no way back leads to it.
void TestForm::whoChoseATalkIsAskedAgain()
{
    Enquiry enquiry(source().form, source().rules, true);
    for (const char *each : {"employed", "bac", "", "change", "chat"})
        answer(enquiry, each);
    QCOMPARE(enquiry.state(), Enquiry::State::Ready);
    QSignalSpy changed(&enquiry, &Enquiry::changed);
    enquiry.close(QStringLiteral("channel"), QStringLiteral("chat"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(enquiry.current()->id, QStringLiteral("channel"));
    QCOMPARE(enquiry.answers().value(QStringLiteral("need")).value, QStringLiteral("change"));
    QCOMPARE(enquiry.answer({QStringLiteral("chat")}), Fault::NotAnOption);
    answer(enquiry, "code");
    answer(enquiry, "Bonjour");
    QCOMPARE(enquiry.state(), Enquiry::State::Ready);
    for (int i = 0; i < 3 && enquiry.canUndo(); ++i) {
        enquiry.undo();
        QVERIFY(enquiry.answers().value(QStringLiteral("channel")).value != QStringLiteral("chat"));
    }
    enquiry.close(QStringLiteral("channel"), QStringLiteral("mail")); // not chosen: nobody is disturbed
    QCOMPARE(changed.size(), 6);
}

// A terminal from which nobody of the region can be asked says so, after those it can send on were.
void TestForm::withoutAWayNobodyIsAsked()
{
    Form form = source().form;
    for (const char *each : {"chat", "code", "mail", "telephone"})
        form = without(form, QStringLiteral("channel"), QString::fromLatin1(each));
    Enquiry adult(form, source().rules, true);
    for (const char *each : {"employed", "bac", "", "change"})
        answer(adult, each);
    QCOMPARE(adult.state(), Enquiry::State::Stopped);
    QVERIFY(!adult.stop());
    Enquiry pupil(form, source().rules, true);
    for (const char *each : {"lycee", "bac", "", "ideas"})
        answer(pupil, each);
    QCOMPARE(pupil.state(), Enquiry::State::Routed);
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
