// What of a séance stands in its book: how it begins, what changes it, and how it is forgotten.
#include <seance/host_p.h>

#include <core/whendone.h>
#include <rooms/visitor.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QtConcurrent>

namespace belvedere::seance {

void writeForgetDate(const QString &folder, const QDateTime &forget); // host.cpp

namespace {

constexpr int tickMs = 1000, movedMs = 100, askingMs = 100, farewellMs = 4000;
constexpr int mostLines = 4000; // before a new snapshot

QJsonValue dateValue(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(double(date.toMSecsSinceEpoch())) : QJsonValue();
}

QDateTime dateOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble()), Qt::UTC) : QDateTime();
}

QJsonArray arrayOf(const QSet<QString> &words)
{
    return QJsonArray::fromStringList(QStringList(words.begin(), words.end()));
}

QSet<QString> wordsOf(const QJsonValue &array)
{
    QSet<QString> words;
    for (const QJsonValue &word : array.toArray())
        words.insert(word.toString());
    return words;
}

} // namespace

Host::Private::Private(const net::HttpPolicy &policy, const Clock &theClock, const Meeting &meeting, const QString &folder, Begins begins)
    : clock(theClock), m_policy(policy), m_meeting(meeting), m_folder(folder), m_begins(begins), m_book(folder + QStringLiteral("/seance.book"))
{
    for (QTimer *once : {&m_again, &m_moved, &m_asking, &m_farewell})
        once->setSingleShot(true);
    m_moved.setInterval(movedMs);
    m_asking.setInterval(askingMs);
    connect(&m_again, &QTimer::timeout, this, &Private::enterRoom);
    connect(&m_tick, &QTimer::timeout, this, &Private::tick);
    connect(&m_moved, &QTimer::timeout, this, [this] { Q_EMIT q->pupilsChanged(); });
    connect(&m_farewell, &QTimer::timeout, this, &Private::finish);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        const auto hellos = std::exchange(m_hellos, {});
        if (m_room && !hellos.isEmpty())
            whenDone(m_room->listeners(), this, [this, hellos](const Result<QVector<rooms::Occupant>> &occupants) {
                if (occupants)
                    seat(hellos, *occupants);
            });
    });
    connect(&m_book, &Book::troubled, this, [this](const Error &error) {
        problem = error;
        Q_EMIT q->stateChanged();
    });
}

void Host::Private::open()
{
    if (!std::exchange(m_asked, true))
        m_book.open([this](const Book::Opened &result) { opened(result); });
}

void Host::Private::opened(const Book::Opened &result)
{
    if (m_begins == Begins::New) {
        m_secret = rooms::newVisitorSecret();
    } else if (!result || !*result || !takeSnapshot((**result).snapshot)) {
        setState(State::Refused, result ? Error{ErrorKind::NotFound, QStringLiteral("there is no séance in that book")} : result.error());
        return;
    } else {
        for (const QJsonObject &line : (**result).lines)
            takeLine(line);
    }
    m_loaded = true;
    const bool isPast = stage.over && QFileInfo::exists(m_folder + QStringLiteral("/seance.over"));
    m_book.replace(snapshot(), [this, isPast] { isPast ? finish() : reach(); });
    if (stage.over)
        m_farewell.start(farewellMs);
    m_tick.start(tickMs);
    if (m_begins == Begins::Again) {
        Q_EMIT q->stageChanged();
        Q_EMIT q->pupilsChanged();
    }
}

QJsonObject Host::Private::stageLine() const
{
    return {{QStringLiteral("stage"), jsonOf(stage)}, {QStringLiteral("pausedAt"), dateValue(m_pausedAt)}, {QStringLiteral("forget"), dateValue(m_forget)}};
}

QJsonObject Host::Private::snapshot() const
{
    QJsonObject accounts;
    for (auto account = m_accounts.begin(); account != m_accounts.end(); ++account)
        accounts.insert(account.key(), account.value());
    return {{QStringLiteral("secret"), m_secret},
            {QStringLiteral("code"), code},
            {QStringLiteral("scenario"), QString::fromUtf8(writeScenario(scenario))},
            {QStringLiteral("now"), stageLine()},
            {QStringLiteral("register"), pupils.toJson()},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("hidden"), arrayOf(q->m_hiddenWords)},
            {QStringLiteral("outKeys"), arrayOf(m_outKeys)},
            {QStringLiteral("outAccounts"), arrayOf(m_outAccounts)}};
}

bool Host::Private::takeSnapshot(const QJsonObject &json)
{
    const auto of = readScenario(json.value(u"scenario").toString().toUtf8(), QStringLiteral("seance.book"));
    const auto read = Register::fromJson(json.value(u"register").toObject());
    m_secret = json.value(u"secret").toString();
    code = json.value(u"code").toString();
    if (!of || !read || m_secret.isEmpty() || readCode(code) != code)
        return false;
    scenario = *of;
    pupils = *read;
    const QJsonObject accounts = json.value(u"accounts").toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account)
        m_accounts.insert(account.key(), account.value().toString());
    q->m_hiddenWords = wordsOf(json.value(u"hidden"));
    m_outKeys = wordsOf(json.value(u"outKeys"));
    m_outAccounts = wordsOf(json.value(u"outAccounts"));
    takeLine(json.value(u"now").toObject());
    return true;
}

void Host::Private::takeLine(const QJsonObject &line)
{
    const QString key = line.value(u"k").toString();
    if (line.contains(u"stage")) {
        stage = stageFrom(line.value(u"stage").toObject()).value_or(stage);
        m_pausedAt = dateOf(line.value(u"pausedAt"));
        m_forget = dateOf(line.value(u"forget"));
    } else if (line.contains(u"hidden")) {
        q->m_hiddenWords = wordsOf(line.value(u"hidden"));
    } else if (line.contains(u"out")) {
        m_outKeys.insert(key);
        m_outAccounts.insert(line.value(u"out").toString());
        pupils.putOut(key);
    } else {
        (void)pupils.take(key, quint64(line.value(u"n").toDouble()), line.value(u"r").toObject(), dateOf(line.value(u"t")));
        if (line.contains(u"jid"))
            m_accounts.insert(key, line.value(u"jid").toString());
    }
}

void Host::Private::write(const QVector<QJsonObject> &lines, const std::function<void()> &durable)
{
    m_book.append(lines, durable);
    if (m_book.linesSinceSnapshot() > mostLines)
        m_book.replace(snapshot());
}

void Host::Private::change(const Stage &next)
{
    if (stage.over || stage.stage == next)
        return;
    if (!next.paused)
        m_pausedAt = {};
    stage.stage = next;
    ++stage.number;
    if (m_loaded) // else the first snapshot has it
        write({stageLine()}, [this] { tellStage(); });
    Q_EMIT q->stageChanged();
}

void Host::Private::keepHidden()
{
    if (m_loaded) // else the first snapshot has them
        write({QJsonObject{{QStringLiteral("hidden"), arrayOf(q->m_hiddenWords)}}}, {});
}

void Host::Private::setPaused(bool isPaused)
{
    if (stage.stage.paused != isPaused)
        change(pausedStage(stage.stage, isPaused, m_pausedAt, clock.now()));
}

void Host::Private::end(const QDateTime &forget)
{
    if (stage.over || !m_loaded)
        return;
    stage.over = true;
    ++stage.number;
    m_forget = forget;
    m_farewell.start(farewellMs);
    write({stageLine()}, [this] {
        tellStage();
        if (m_room && state == State::Open)
            whenDone(m_room->destroy(), this, [this](const Result<net::XmlNode> &) { finish(); });
    });
}

// The network has had its time: what stays is the book, until its date.
void Host::Private::finish()
{
    if (state == State::Ended)
        return;
    m_farewell.stop();
    if (m_stream)
        m_stream->close();
    if (m_forget <= clock.now())
        m_book.remove();
    else
        (void)QtConcurrent::run([folder = m_folder, forget = m_forget] { writeForgetDate(folder, forget); });
    setState(State::Ended);
    Q_EMIT q->ended();
}

void Host::Private::tick()
{
    if (state == State::Ended) {
        if (m_forget <= clock.now()) {
            m_tick.stop();
            m_book.remove();
            Host::forgetOver(clock, m_folder);
        }
        return;
    }
    constexpr qint64 silentMs = 50'000; // members say that they are there every twenty seconds
    QSet<QString> heard;
    for (const Speaker &speaker : std::as_const(m_speakers)) {
        if (clock.elapsed() - speaker.heard < silentMs)
            heard.insert(speaker.key);
    }
    for (const Pupil &pupil : QVector<Pupil>(pupils.pupils())) {
        if (pupil.here != heard.contains(pupil.key)) {
            pupils.setHere(pupil.key, !pupil.here);
            classMoved();
        }
    }
}

} // namespace belvedere::seance
