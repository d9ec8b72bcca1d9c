#include <seance/register.h>

#include <seance/wire.h>

#include <QJsonArray>

namespace belvedere::seance {
namespace {

bool asksSomething(Step::Kind kind)
{
    return kind == Step::Kind::Climb || kind == Step::Kind::Valleys || kind == Step::Kind::Fiches || kind == Step::Kind::Words || kind == Step::Kind::Wish;
}

bool hasFinished(const Pupil &pupil, const Stage &stage)
{
    const Progress &progress = pupil.progress;
    return stage.step >= 0 && (progress.step > stage.step || (progress.step == stage.step && progress.of > 0 && progress.done >= progress.of));
}

void countEach(QMap<QString, int> &counts, const QStringList &values)
{
    const QSet<QString> once(values.begin(), values.end()); // of pupils, not of words
    for (const QString &value : once)
        ++counts[value];
}

QStringList foldedWords(const QStringList &words)
{
    QStringList folded;
    for (const QString &word : words)
        folded += foldedWord(word);
    return folded;
}

} // namespace

QString foldedWord(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).toLower();
}

int Register::indexOf(const QString &key) const
{
    for (int i = 0; i < m_pupils.size(); ++i) {
        if (m_pupils.at(i).key == key)
            return i;
    }
    return -1;
}

bool Register::isStuck(const Pupil &pupil, const Stage &stage, const QDateTime &now) const
{
    if (!pupil.here || stage.step < 0 || stage.paused || !asksSomething(stage.now.kind) || hasFinished(pupil, stage))
        return false;
    QDateTime since = pupil.moved;
    const QDateTime begun = stage.until.isValid() ? stage.until.addSecs(-60 * stage.now.minutes) : QDateTime();
    if (begun.isValid() && (!since.isValid() || begun > since))
        since = begun;
    return since.isValid() && since.addSecs(60 * stuckAfterMinutes) <= now;
}

ClassPicture Register::picture(const Stage &stage, int wordsOfStep) const
{
    ClassPicture picture;
    for (const Pupil &pupil : m_pupils) {
        ++picture.pupils;
        picture.here += pupil.here ? 1 : 0;
        picture.finished += hasFinished(pupil, stage) ? 1 : 0;
        const QMap<int, Given> answers = m_taken.value(pupil.key).answers;
        QStringList firstPole, wishes;
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            if (answer->kind == Step::Kind::Valleys && !answer->values.isEmpty())
                firstPole = answer->values.mid(0, 1); // of the last game
            else if (answer->kind == Step::Kind::Wish)
                wishes += answer->values;
            else if (answer->kind == Step::Kind::Words && answer.key() == wordsOfStep)
                countEach(picture.words, foldedWords(answer->values));
        }
        countEach(picture.poles, firstPole);
        countEach(picture.wishes, wishes);
    }
    return picture;
}

bool Register::take(const QString &key, quint64 number, const QJsonObject &json, const QDateTime &at)
{
    const auto record = readRecord(json);
    const int index = indexOf(key);
    if (!record)
        return false;
    if (const auto *named = std::get_if<Named>(&*record)) {
        if (number != 0)
            return false;
        if (index < 0)
            m_pupils.append({key, named->pseudonym, false, {}, at, {}});
        else if (m_pupils.at(index).pseudonym == named->pseudonym)
            return false;
        else
            m_pupils[index].pseudonym = named->pseudonym;
        return true;
    }
    if (index < 0 || number <= m_taken[key].last)
        return false;
    Taken &taken = m_taken[key];
    Pupil &pupil = m_pupils[index];
    taken.last = number;
    if (const auto *progress = std::get_if<Progress>(&*record)) {
        Progress elsewhere = *progress;
        elsewhere.place = pupil.progress.place;
        if (elsewhere != pupil.progress)
            pupil.moved = at;
        pupil.progress = *progress;
    } else if (const auto *showed = std::get_if<Showed>(&*record)) {
        pupil.shown = showed->answer.values.isEmpty() ? std::nullopt : std::optional(showed->answer);
    } else if (const auto *given = std::get_if<seance::Given>(&*record)) {
        taken.answers.insert(given->answer.step, {given->kind, given->answer.values});
        pupil.moved = at;
    }
    return true;
}

quint64 Register::lastOf(const QString &key) const
{
    return m_taken.value(key).last;
}

void Register::setHere(const QString &key, bool here)
{
    if (const int index = indexOf(key); index >= 0)
        m_pupils[index].here = here;
}

void Register::putOut(const QString &key)
{
    if (const int index = indexOf(key); index >= 0)
        m_pupils.remove(index);
    m_taken.remove(key);
}

QJsonObject Register::toJson() const
{
    QJsonArray pupils;
    for (const Pupil &pupil : m_pupils) {
        const Taken taken = m_taken.value(pupil.key);
        QJsonArray answers;
        for (auto answer = taken.answers.begin(); answer != taken.answers.end(); ++answer)
            answers.append(jsonOf(seance::Given{{answer.key(), answer->values}, answer->kind}));
        QJsonObject json = jsonOf(pupil.progress);
        json.insert(QStringLiteral("key"), pupil.key);
        json.insert(QStringLiteral("named"), pupil.pseudonym);
        json.insert(QStringLiteral("moved"), pupil.moved.isValid() ? QJsonValue(double(pupil.moved.toMSecsSinceEpoch())) : QJsonValue());
        json.insert(QStringLiteral("last"), double(taken.last));
        json.insert(QStringLiteral("answers"), answers);
        if (pupil.shown)
            json.insert(QStringLiteral("showed"), jsonOf(Showed{*pupil.shown}).value(u"showed"));
        pupils.append(json);
    }
    return {{QStringLiteral("pupils"), pupils}};
}

Result<Register> Register::fromJson(const QJsonObject &json)
{
    if (!json.value(u"pupils").isArray())
        return fail(ErrorKind::Malformed, QStringLiteral("a register without pupils"));
    Register read;
    for (const QJsonValue &value : json.value(u"pupils").toArray()) {
        const QJsonObject of = value.toObject();
        const QString key = of.value(u"key").toString();
        const auto named = readRecord({{QStringLiteral("named"), of.value(u"named")}});
        if (key.isEmpty() || !named || read.indexOf(key) >= 0)
            return fail(ErrorKind::Malformed, QStringLiteral("a pupil of a register has no key or no name"));
        const QDateTime moved = of.value(u"moved").isDouble() ? QDateTime::fromMSecsSinceEpoch(qint64(of.value(u"moved").toDouble()), Qt::UTC) : QDateTime();
        (void)read.take(key, 0, jsonOf(*named), moved);
        quint64 number = 0;
        for (const QJsonValue &answer : of.value(u"answers").toArray())
            (void)read.take(key, ++number, answer.toObject(), moved);
        for (const auto &part : {QStringLiteral("showed"), QStringLiteral("progress")}) {
            if (of.contains(part))
                (void)read.take(key, ++number, {{part, of.value(part)}}, moved);
        }
        read.m_pupils.last().moved = moved;
        read.m_taken[key].last = quint64(qMax(0.0, of.value(u"last").toDouble()));
    }
    return read;
}

} // namespace belvedere::seance
