#include <shell/drafts.h>

#include <core/log.h>
#include <core/whendone.h>
#include <vault/disk.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

namespace belvedere::shell {

namespace {

constexpr int momentOfDraftMs = 1000, mostDrafts = 20;
constexpr qint64 largestDraft = 64 * 1024; // bytes
const QLatin1String ofOwnPrefix("changed."), ofNewPrefix("new.");

QVector<Draft> draftsIn(const QString &folder)
{
    static const QRegularExpression form(QStringLiteral("\\A(changed\\.([A-Za-z0-9-]{1,60})|new\\.[0-9]{1,4})\\.json\\z"));
    QVector<Draft> found;
    for (const QFileInfo &each : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        const auto named = form.match(each.fileName());
        QFile file(each.filePath());
        if (!named.hasMatch() || found.size() >= mostDrafts || !file.open(QIODevice::ReadOnly) || file.size() > largestDraft)
            continue;
        if (const auto read = seance::readDraft(file.readAll(), each.fileName()))
            found += Draft{named.captured(1), named.captured(2), *read};
        else
            qCWarning(logShell).noquote() << "no draft:" << read.error().text();
    }
    return found;
}

} // namespace

Drafts::Drafts(QString folder, const Clock &clock, QObject *parent) : QObject(parent), m_folder(std::move(folder)), m_clock(clock)
{
    m_inOrder.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(momentOfDraftMs);
    connect(&m_soon, &QTimer::timeout, this, &Drafts::keep);
}

Drafts::~Drafts()
{
    if (m_soon.isActive())
        keep();
}

void Drafts::read()
{
    whenDone(QtConcurrent::run(&m_inOrder, draftsIn, m_folder), this, [this](const QVector<Draft> &found) {
        for (const Draft &each : found) {
            if (!named(each.name))
                m_all += each;
        }
        Q_EMIT wasRead();
    });
}

std::optional<Draft> Drafts::named(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&name](const Draft &each) { return each.name == name; });
    return found == m_all.end() ? std::optional<Draft>() : *found;
}

std::optional<Draft> Drafts::ofOwn(const QString &ownId) const
{
    return ownId.isEmpty() ? std::optional<Draft>() : named(ofOwnPrefix + ownId);
}

QString Drafts::nameFor(const QString &ownId) const
{
    if (!ownId.isEmpty())
        return ofOwnPrefix + ownId;
    int number = 1;
    while (named(ofNewPrefix + QString::number(number)))
        ++number;
    return ofNewPrefix + QString::number(number);
}

void Drafts::put(const Draft &draft)
{
    const auto there = std::find_if(m_all.begin(), m_all.end(), [&draft](const Draft &each) { return each.name == draft.name; });
    if (there != m_all.end())
        *there = draft;
    else
        m_all += draft;
    if (!m_toKeep.contains(draft.name))
        m_toKeep += draft.name;
    m_soon.start();
}

void Drafts::forget(const QString &name)
{
    const auto gone = std::remove_if(m_all.begin(), m_all.end(), [&name](const Draft &each) { return each.name == name; });
    if (gone == m_all.end())
        return;
    m_all.erase(gone, m_all.end());
    if (!m_toKeep.contains(name))
        m_toKeep += name;
    keep();
}

void Drafts::keep()
{
    m_soon.stop();
    QVector<std::pair<QString, QByteArray>> files; // an empty one is removed
    for (const QString &name : std::exchange(m_toKeep, {})) {
        const auto draft = named(name);
        files.append({fileOf(name), draft ? seance::writeScenario(draft->scenario) : QByteArray()});
    }
    const auto kept = QtConcurrent::run(&m_inOrder, [folder = m_folder, files, now = m_clock.now()]() -> Status {
        vault::Disk disk;
        QDir().mkpath(folder);
        for (const auto &[path, bytes] : files) {
            if (bytes.isEmpty())
                QFile::remove(path);
            else if (const Status status = vault::replaceDurably(disk, path, bytes, now); !status)
                return status;
        }
        return {};
    });
    whenDone(kept, this, [this](const Status &status) {
        if (status)
            return;
        qCWarning(logShell).noquote() << "a draft is not kept:" << status.error().text();
        Q_EMIT failed(status.error());
    });
}

QString Drafts::fileOf(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".json");
}

} // namespace belvedere::shell
