#include "password.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace belvedere::tools {
namespace {

class NoEcho
{
public:
    NoEcho()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
    bool m_changed;
};

vault::Secret secretOf(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    vault::Secret secret(static_cast<std::size_t>(line.size()));
    if (!secret.isEmpty())
        std::copy(line.cbegin(), line.cend(), secret.data());
    vault::wipe(line);
    return secret;
}

vault::Secret typed(const char *prompt)
{
    const NoEcho quiet;
    std::fprintf(stderr, "%s", prompt);
    QFile input;
    vault::Secret secret;
    if (input.open(stdin, QIODevice::ReadOnly))
        secret = secretOf(input.readLine(4096));
    std::fprintf(stderr, "\n");
    return secret;
}

} // namespace

Result<vault::Secret> readPassword(const QString &path, bool isNew)
{
    if (path.isEmpty()) {
        vault::Secret first = typed("Password: ");
        if (isNew && isatty(STDIN_FILENO) && !first.equals(typed("The same again: ")))
            return fail(ErrorKind::Refused, QStringLiteral("the two passwords differ, or are empty"));
        if (first.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("no password was given"), {}, 0,
                        QStringLiteral("type one, or give --password-file or --no-password"));
        return first;
    }
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such file"), path, 0, QStringLiteral("correct --password-file"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("check the rights on it"));
    vault::Secret secret = secretOf(file.readLine(4096));
    if (secret.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("its first line is empty"), path, 0, QStringLiteral("put the password there"));
    return secret;
}

} // namespace belvedere::tools
