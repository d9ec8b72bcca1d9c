// A file that appears whole under its name, fsynced, or not at all.
#pragma once

#include <core/result.h>

#include <QByteArrayView>
#include <QFile>

namespace belvedere::updates {

// NotFound, Unreadable.
Status openToRead(QFile &file);

class WholeFile
{
public:
    explicit WholeFile(QString path);
    ~WholeFile(); // removes what is not finished
    Q_DISABLE_COPY_MOVE(WholeFile)

    // DiskFull, Unwritable.
    Status open();
    Status write(QByteArrayView bytes);
    Status finish();
    qint64 written() const { return m_written; }

private:
    QString part() const { return m_path + QStringLiteral(".part"); }
    const QString m_path;
    int m_file = -1;
    qint64 m_written = 0;
};

} // namespace belvedere::updates
