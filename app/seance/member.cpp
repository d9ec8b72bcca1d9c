#include <seance/member_p.h>

#include <rooms/visitor.h>

#include <QJsonArray>

namespace belvedere::seance {
namespace {

constexpr int resendMs = 5000, longestResendMs = 20'000, paceMs = 700;
constexpr quint64 reserve = 1000; // numbers at once
constexpr int mostAtOnce = 10, mostLinesOfMember = 400;

} // namespace

Member::Member(std::unique_ptr<Private> made) : d(std::move(made))
{
    d->q = this;
}

Member::~Member() = default;

Result<std::unique_ptr<Member>> Member::create(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const QString &code, const QString &pseudonym,
                                               const QString &folder)
{
    const auto can = net::XmppStream::create(policy, {meeting.address, meeting.domain});
    if (!can)
        return fail(can.error());
    return std::unique_ptr<Member>(new Member(std::make_unique<Private>(policy, clock, meeting, readCode(code).value_or(QString()), pseudonym, folder)));
}

void Member::join()
{
    d->join();
}

void Member::goOnAs(bool samePupil)
{
    d->goOnAs(samePupil);
}

void Member::leave()
{
    d->leave();
}

Member::State Member::state() const
{
    return d->state;
}

Error Member::problem() const
{
    return d->problem;
}

QString Member::pseudonym() const
{
    return d->state == State::Known ? d->foundPseudonym() : d->pseudonym;
}

const Stage &Member::stage() const
{
    return d->stage.stage;
}

void Member::tell(const Progress &progress)
{
    d->tell(progress);
}

void Member::answer(const Answer &answer)
{
    d->tellDurably(Given{answer});
}

void Member::show(const Answer &answer)
{
    d->tellDurably(Showed{answer});
}

int Member::waiting() const
{
    return d->waiting();
}

Member::Private::Private(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const QString &code, const QString &name, const QString &folder)
    : pseudonym(name), m_policy(policy), m_clock(clock), m_meeting(meeting), m_code(code), m_book(folder + QStringLiteral("/member.book"))
{
    for (QTimer *once : {&m_resend, &m_pace, &m_again})
        once->setSingleShot(true);
    connect(&m_hello, &QTimer::timeout, this, &Private::sayHello);
    connect(&m_resend, &QTimer::timeout, this, [this] {
        ++m_resends;
        m_underWay = 0;
        send();
    });
    connect(&m_pace, &QTimer::timeout, this, &Private::send);
    connect(&m_beat, &QTimer::timeout, this, &Private::beat);
    connect(&m_again, &QTimer::timeout, this, &Private::enterRoom);
}

bool Member::Private::isOver() const
{
    return state != State::Joining && state != State::Known && state != State::In && state != State::Cut;
}

void Member::Private::join()
{
    if (m_code.isEmpty())
        over(State::NotFound, {ErrorKind::NotFound, QStringLiteral("that is no code")});
    else if (!std::exchange(m_asked, true))
        m_book.open([this](const Book::Opened &result) { opened(result); });
}

std::optional<Member::Private::Found> Member::Private::foundIn(const Book::Opened &result) const
{
    if (!result || !*result || (**result).snapshot.value(u"code").toString() != m_code)
        return {};
    const QJsonObject kept = (**result).snapshot;
    Found found{kept.value(u"secret").toString(), kept.value(u"pseudonym").toString(), quint64(kept.value(u"reserved").toDouble()), {}, qint64(kept.value(u"at").toDouble())};
    QVector<QJsonObject> lines;
    for (const QJsonValue &record : kept.value(u"records").toArray())
        lines.append(record.toObject());
    lines += (**result).lines;
    for (const QJsonObject &line : std::as_const(lines)) {
        if (line.contains(u"reserved"))
            found.reserved = quint64(line.value(u"reserved").toDouble());
        else if (line.contains(u"pseudonym"))
            found.pseudonym = line.value(u"pseudonym").toString();
        else if (line.contains(u"at"))
            found.at = qint64(line.value(u"at").toDouble());
        else if (line.contains(u"taken"))
            found.records.removeIf([&](const Kept &each) { return double(each.numbered.number) <= line.value(u"taken").toDouble(); });
        else
            found.records.append({{quint64(line.value(u"n").toDouble()), line.value(u"r").toObject()}, true});
    }
    const bool fresh = qAbs(m_clock.now().toMSecsSinceEpoch() - found.at) <= knownMinutes * 60'000LL;
    return fresh && !found.secret.isEmpty() ? std::optional(found) : std::nullopt;
}

// A book is there because this program was killed: whoever sits here now may be another.
void Member::Private::opened(const Book::Opened &result)
{
    if (isOver())
        return;
    m_found = foundIn(result);
    m_found ? setState(State::Known) : begin();
}

void Member::Private::goOnAs(bool samePupil)
{
    if (state != State::Known)
        return;
    const auto found = std::exchange(m_found, std::nullopt);
    if (samePupil && found) {
        m_secret = found->secret;
        pseudonym = found->pseudonym;
        m_reserved = found->reserved;
        m_records = found->records;
    }
    setState(State::Joining);
    begin();
}

// Numbers that may have been used before this program was killed are not used again.
void Member::Private::begin()
{
    if (m_secret.isEmpty())
        m_secret = rooms::newVisitorSecret();
    m_number = m_reserved;
    m_reserved += reserve;
    m_book.replace(snapshot(), [this] { reach(); });
    for (const Record &record : std::exchange(m_early, {}))
        tellDurably(record);
    if (m_lastProgress)
        tell(*std::exchange(m_lastProgress, std::nullopt));
    if (!m_records.isEmpty())
        Q_EMIT q->waitingChanged();
}

QJsonObject Member::Private::snapshot() const
{
    QJsonArray records;
    for (const Kept &each : m_records)
        records.append(QJsonObject{{QStringLiteral("n"), double(each.numbered.number)}, {QStringLiteral("r"), each.numbered.record}});
    return {{QStringLiteral("code"), m_code}, {QStringLiteral("secret"), m_secret}, {QStringLiteral("pseudonym"), pseudonym}, {QStringLiteral("reserved"), double(m_reserved)}, {QStringLiteral("records"), records},
            {QStringLiteral("at"), double(m_clock.now().toMSecsSinceEpoch())}};
}

quint64 Member::Private::nextNumber()
{
    if (++m_number + reserve / 2 > m_reserved) {
        m_reserved += reserve;
        m_book.append({{{QStringLiteral("reserved"), double(m_reserved)}}});
    }
    return m_number;
}

void Member::Private::tell(const Progress &progress)
{
    if (isOver() || m_lastProgress == progress)
        return;
    m_lastProgress = progress;
    if (m_secret.isEmpty())
        return;
    const bool waited = m_progress.has_value();
    m_progress = Numbered{nextNumber(), jsonOf(progress)};
    if (!waited)
        Q_EMIT q->waitingChanged();
    send();
}

void Member::Private::tellDurably(const Record &record)
{
    if (isOver())
        return;
    if (m_secret.isEmpty()) {
        m_early.append(record);
    } else {
        const Numbered numbered{nextNumber(), jsonOf(record)};
        m_records.append({numbered, false});
        m_book.append({{{QStringLiteral("n"), double(numbered.number)}, {QStringLiteral("r"), numbered.record}}}, [this, number = numbered.number] {
            for (Kept &each : m_records)
                each.durable |= each.numbered.number == number;
            send();
        });
    }
    Q_EMIT q->waitingChanged();
}

// In the order of the numbers, up to the first that is not yet on our own disk; nothing while the last is under way.
void Member::Private::send()
{
    if (state != State::In || !m_welcome || m_underWay > 0)
        return;
    QVector<Numbered> batch;
    bool whole = true;
    for (const Kept &each : std::as_const(m_records)) {
        whole = whole && each.durable && batch.size() < mostAtOnce;
        if (whole)
            batch.append(each.numbered);
    }
    if (m_progress && (whole || m_progress->number < m_records.at(batch.size()).numbered.number)) {
        if (batch.isEmpty() && m_pace.isActive())
            return;
        batch.append(*m_progress);
        std::sort(batch.begin(), batch.end(), [](const Numbered &a, const Numbered &b) { return a.number < b.number; });
        m_pace.start(paceMs);
    }
    if (batch.isEmpty())
        return;
    m_underWay = batch.last().number;
    m_room->whisper(m_teacher, QString(), elementOf(batch));
    m_resend.start(qMin(longestResendMs, resendMs << qMin(m_resends, 3)));
}

void Member::Private::taken(quint64 number)
{
    const int before = waiting();
    const auto removed = m_records.removeIf([number](const Kept &each) { return each.numbered.number <= number; });
    if (m_progress && m_progress->number <= number)
        m_progress.reset();
    if (removed > 0) {
        m_book.append({{{QStringLiteral("taken"), double(number)}}});
        if (m_book.linesSinceSnapshot() > mostLinesOfMember)
            m_book.replace(snapshot());
    }
    if (number >= m_underWay) {
        m_underWay = 0;
        m_resends = 0;
        m_resend.stop();
    }
    if (waiting() != before)
        Q_EMIT q->waitingChanged();
    send();
}

void Member::Private::over(State how, const Error &why)
{
    if (isOver())
        return;
    for (QTimer *timer : {&m_hello, &m_resend, &m_pace, &m_beat, &m_again})
        timer->stop();
    if (m_stream)
        m_stream->close();
    if (how != State::Refused && m_asked)
        m_book.remove();
    setState(how, why);
}

void Member::Private::setState(State to, const Error &why)
{
    if (isOver())
        return;
    problem = why;
    if (std::exchange(state, to) != to)
        Q_EMIT q->stateChanged();
}

} // namespace belvedere::seance
