#include <seance/host_p.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace belvedere::seance {
namespace {

QString bookPathIn(const QString &folder)
{
    return folder + QStringLiteral("/seance.book");
}

// Says until when the book of a séance that is over is kept: a date, and nothing else.
QString overPathIn(const QString &folder)
{
    return folder + QStringLiteral("/seance.over");
}

QDateTime forgetDateIn(const QString &folder)
{
    QFile file(overPathIn(folder));
    return file.open(QIODevice::ReadOnly) ? QDateTime::fromString(QString::fromLatin1(file.read(40)).trimmed(), Qt::ISODate) : QDateTime();
}

Status canReach(const net::HttpPolicy &policy, const Meeting &meeting)
{
    const auto stream = net::XmppStream::create(policy, {meeting.address, meeting.domain});
    return stream ? Status() : Status(fail(stream.error()));
}

} // namespace

Host::Host(std::unique_ptr<Private> made) : d(std::move(made))
{
    d->q = this;
}

Host::~Host() = default;

Result<std::unique_ptr<Host>> Host::create(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const Scenario &scenario, const QString &folder)
{
    if (const Status can = canReach(policy, meeting); !can)
        return fail(can.error());
    QFile::remove(overPathIn(folder));
    auto made = std::make_unique<Private>(policy, clock, meeting, folder, Private::Begins::New);
    made->code = newCode();
    made->scenario = scenario;
    made->stage.stage.title = scenario.title;
    made->stage.stage.steps = int(scenario.steps.size());
    return std::unique_ptr<Host>(new Host(std::move(made)));
}

Result<std::unique_ptr<Host>> Host::takeUp(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const QString &folder, bool orOver)
{
    forgetOver(clock, folder);
    if (!QFileInfo::exists(bookPathIn(folder)) || (!orOver && QFileInfo::exists(overPathIn(folder))))
        return fail(ErrorKind::NotFound, QStringLiteral("no séance stands open"), folder);
    if (const Status can = canReach(policy, meeting); !can)
        return fail(can.error());
    return std::unique_ptr<Host>(new Host(std::make_unique<Private>(policy, clock, meeting, folder, Private::Begins::Again)));
}

void Host::forgetOver(const Clock &clock, const QString &folder)
{
    const QDateTime forget = forgetDateIn(folder);
    if (!forget.isValid() || forget > clock.now())
        return;
    QFile::remove(bookPathIn(folder));
    QFile::remove(bookPathIn(folder) + QStringLiteral(".lock"));
    QFile::remove(overPathIn(folder)); // the last, so that it is tried again
}

void Host::open()
{
    d->open();
}

Host::State Host::state() const
{
    return d->state;
}

Error Host::problem() const
{
    return d->problem;
}

QString Host::code() const
{
    return d->code;
}

const Scenario &Host::scenario() const
{
    return d->scenario;
}

const Stage &Host::stage() const
{
    return d->stage.stage;
}

const Register &Host::pupils() const
{
    return d->pupils;
}

QDateTime Host::now() const
{
    return d->clock.now();
}

void Host::change(const Stage &stage)
{
    d->change(stage);
}

void Host::setPaused(bool paused)
{
    d->setPaused(paused);
}

void Host::hideWord(const QString &word, bool hidden)
{
    Desk::hideWord(word, hidden);
    d->keepHidden();
}

void Host::putOut(const QString &key)
{
    d->putOut(key);
}

void Host::end(const QDateTime &forget)
{
    d->end(forget);
}

bool Pace::allow(qint64 now)
{
    left = qMin(atOnce, left + double(now - at) / 1000 * perSecond);
    at = now;
    if (left < 1) {
        ++refused;
        return false;
    }
    left -= 1;
    return true;
}

void writeForgetDate(const QString &folder, const QDateTime &forget)
{
    QSaveFile file(overPathIn(folder));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(forget.toUTC().toString(Qt::ISODate).toLatin1());
        file.commit();
    }
}

} // namespace belvedere::seance
