#include <terminal/admincode.h>

#include <vault/disk.h>
#include <vault/passcode.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace belvedere::terminal {

QFuture<Status> AdminCode::check(const QString &code) const
{
    return QtConcurrent::run([file = m_file, wait = m_gate.waitMs(), bytes = code.toUtf8()]() mutable -> Status {
        if (wait > 0)
            return fail(ErrorKind::TooMany, QStringLiteral("too many wrong codes"));
        QFile kept(file);
        if (!kept.open(QIODevice::ReadOnly))
            return fail(ErrorKind::NotFound, QStringLiteral("no code was set"), file, 0, QStringLiteral("run belvedere --set-admin-code"));
        if (!vault::isPasscode(kept.read(256).trimmed(), bytes))
            return fail(ErrorKind::Refused, QStringLiteral("another code"));
        return {};
    });
}

void AdminCode::judged(const Status &checked)
{
    if (checked)
        m_gate.succeeded();
    else if (checked.error().kind == ErrorKind::Refused)
        m_gate.failed();
}

Status AdminCode::set(const QString &file, const QString &code)
{
    QByteArray bytes = code.toUtf8();
    const auto line = vault::sealPasscode(bytes);
    if (!line)
        return fail(line.error());
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder cannot be made"), QFileInfo(file).path(), 0, QStringLiteral("let the user of the kiosk write there"));
    vault::Disk disk;
    return vault::replaceDurably(disk, file, *line + '\n', QDateTime::currentDateTimeUtc());
}

} // namespace belvedere::terminal
