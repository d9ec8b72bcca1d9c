#include <shell/talkofvisit.h>

#include <core/dates.h>
#include <core/log.h>
#include <core/whendone.h>

#include <QFileInfo>
#include <QtConcurrentRun>

namespace belvedere::shell {

using AnswerKind = classeur::ClasseurItem::Kind;

live::Desk deskOf(const Settings &settings)
{
    return {QUrl(settings.liveAddress), settings.liveDomain, settings.liveRoom, settings.liveRequests};
}

net::HttpPolicy talkPolicy(const Settings &settings)
{
    net::HttpPolicy policy = net::httpPolicy(settings);
    policy.connectMs = 15'000;
    policy.firstPauseMs = 500;
    policy.longestPauseMs = 10'000;
    return policy;
}

std::unique_ptr<TalkOfVisit> TalkOfVisit::create(const Settings &settings, const Clock &clock, Language language, const QString &about, Holds holds)
{
    const live::Desk desk = deskOf(settings);
    const QString name = settings.centreName.isEmpty() ? QStringLiteral("Belvédère") : settings.centreName;
    auto http = net::Http::create(talkPolicy(settings), clock);
    auto talk = live::Talk::create(talkPolicy(settings), clock, desk, live::newVisitorSecret(), name, tr("Somebody waits at the terminal %1."));
    if (!http || !talk) {
        qCWarning(logShell).noquote() << "no talks:" << (http ? talk.error() : http.error()).text();
        return {};
    }
    auto made = std::unique_ptr<TalkOfVisit>(new TalkOfVisit(std::move(*http), std::move(*talk), desk, clock, language, holds));
    made->tellAbout(language == Language::French || about.isEmpty() ? about : QStringLiteral("%1 (%2)").arg(about, ownName(language)));
    return made;
}

// As soon as there is somebody to read it.
void TalkOfVisit::tellAbout(const QString &about)
{
    if (about.isEmpty())
        return;
    const auto told = std::make_shared<bool>(false);
    connect(m_talk.get(), &live::Talk::stateChanged, this, [this, about, told] {
        const live::Talk::State state = m_talk->state();
        if (!*told && (state == live::Talk::State::Waiting || state == live::Talk::State::Talking))
            *told = m_talk->say(about);
    });
}

TalkOfVisit::TalkOfVisit(std::unique_ptr<net::Http> http, std::unique_ptr<live::Talk> talk, const live::Desk &desk, const Clock &clock, Language language, Holds holds)
    : m_http(std::move(http)), m_talk(std::move(talk)), m_files(std::make_unique<live::Files>(m_talk->stream(), *m_http, desk)), m_clock(clock), m_locale(localeOf(language)),
      m_holds(holds), m_ref(QStringLiteral("talk-") + net::unguessable().left(12)), m_begun(clock.now())
{
    connect(m_talk.get(), &live::Talk::lineAdded, this, &TalkOfVisit::writeDown);
    m_talk->begin();
}

TalkOfVisit::~TalkOfVisit()
{
    m_files.reset();
    m_talk->disconnect();
    live::Talk *leaving = m_talk.release(); // it says good-bye, a few seconds at most, then it dies by itself
    connect(leaving, &live::Talk::ended, leaving, &QObject::deleteLater);
    if (leaving->state() == live::Talk::State::Ended)
        leaving->deleteLater();
    else
        leaving->end();
}

// All of it as one answer; the last of it when it is long.
void TalkOfVisit::writeDown()
{
    QStringList said;
    for (const live::TalkLine &line : m_talk->lines()) {
        const QString words = line.file.isEmpty() ? line.text : tr("Document: %1").arg(QFileInfo(line.file.path()).fileName());
        said += QStringLiteral("%1 %2 : %3").arg(m_locale.toString(line.at.toLocalTime().time(), QLocale::ShortFormat), line.mine ? tr("You") : line.who, words);
    }
    const QString title = tr("Talk of %1").arg(dateInWords(m_locale, m_begun.toLocalTime().date()));
    const Status written = m_holds.classeur.setSaying(AnswerKind::Answer, m_ref, title, said.join(u'\n').right(classeur::Classeur::maxTextLength), m_begun);
    if (!written)
        qCWarning(logClasseur) << "no room for a talk";
}

Status TalkOfVisit::take(const classeur::DocumentInfo &info, const QByteArray &bytes)
{
    if (const Status added = m_holds.classeur.addDocument(info, m_clock.now()); !added)
        return added;
    QSet<QString> wanted;
    for (const auto &item : m_holds.classeur.items()) {
        if (item.kind == AnswerKind::Document)
            wanted.insert(item.ref);
    }
    m_holds.documents.put(info.digest, bytes, wanted);
    return {};
}

void TalkOfVisit::fetch(const QUrl &file, const std::function<void(const Status &)> &then)
{
    whenDone(m_files->fetch(file), this, [this, file, then](const Result<QByteArray> &bytes) {
        if (!bytes) {
            then(fail(bytes.error()));
            return;
        }
        const auto look = QtConcurrent::run([name = QFileInfo(file.path()).fileName(), all = *bytes] { return classeur::inspectDocument(name, all); });
        whenDone(look, this, [this, then, all = *bytes](const Result<classeur::DocumentInfo> &info) { then(info ? take(*info, all) : Status(fail(info.error()))); });
    });
}

void TalkOfVisit::fetchVoice(const QUrl &file, const std::function<void(const Result<voicenote::Samples> &)> &then)
{
    whenDone(m_files->fetch(file), this, [this, then](const Result<QByteArray> &bytes) {
        if (!bytes) {
            then(fail(bytes.error()));
            return;
        }
        whenDone(QtConcurrent::run([all = *bytes] { return voicenote::decode(all); }), this, then);
    });
}

void TalkOfVisit::sendVoice(const QByteArray &oggOpus, const std::function<void(const Status &)> &then)
{
    whenDone(m_files->put(QStringLiteral("message.ogg"), "audio/ogg", oggOpus), this, [this, then](const Result<QUrl> &there) {
        if (there)
            m_talk->sayFile(*there);
        then(there ? Status() : Status(fail(there.error())));
    });
}

void TalkOfVisit::send(const QString &itemId, const std::function<void(const Status &)> &then)
{
    for (const auto &item : m_holds.classeur.items()) {
        if (item.id != itemId)
            continue;
        const auto type = classeur::documentTypeOf(item.suffix);
        const QByteArray bytes = m_holds.documents.bytes(item.ref);
        if (item.kind != AnswerKind::Document) {
            const QString named = item.kind == AnswerKind::Metier ? QStringLiteral("%1 (%2)").arg(item.title, item.ref) : item.title;
            const bool said = m_talk->say((item.text.isEmpty() ? named : QString(named + u'\n' + item.text)).left(rooms::longestText));
            then(said ? Status() : Status(fail(ErrorKind::Refused, QStringLiteral("nothing to say"))));
        } else if (type && !bytes.isEmpty()) {
            whenDone(m_files->put(item.title + u'.' + item.suffix, classeur::mediaTypeOf(*type), bytes), this, [this, then](const Result<QUrl> &there) {
                if (there)
                    m_talk->sayFile(*there);
                then(there ? Status() : Status(fail(there.error())));
            });
        } else {
            then(fail(ErrorKind::NotFound, QStringLiteral("the document is not here yet")));
        }
        return;
    }
    then(fail(ErrorKind::NotFound, QStringLiteral("it is not in the classeur any more")));
}

} // namespace belvedere::shell
