// The talk of one visit: what is said goes into its classeur, files go both ways, and its end is told to the adviser.
#pragma once

#include <classeur/classeur.h>
#include <classeur/documentbox.h>
#include <core/clock.h>
#include <core/language.h>
#include <core/settings.h>
#include <live/files.h>
#include <live/talk.h>
#include <voicenote/note.h>

#include <functional>
#include <memory>

namespace belvedere::shell {

live::Desk deskOf(const Settings &settings);
net::HttpPolicy talkPolicy(const Settings &settings); // somebody waits

class TalkOfVisit : public QObject
{
    Q_OBJECT
public:
    struct Holds {
        classeur::Classeur &classeur;
        classeur::DocumentBox &documents;
    };
    // `about`: what the person told of themselves, in French, said to the adviser first; may be empty. The clock and what
    // is held outlive it. Null, with a line in the log, when the certificates cannot be read.
    static std::unique_ptr<TalkOfVisit> create(const Settings &settings, const Clock &clock, Language language, const QString &about, Holds holds);
    ~TalkOfVisit() override; // the adviser is told, after this

    live::Talk &talk() { return *m_talk; }
    // Answers with what became of it: nothing wrong, or TooMany/DiskFull (the classeur), Refused/Malformed (what it is), else the network.
    void fetch(const QUrl &file, const std::function<void(const Status &)> &then);
    void send(const QString &itemId, const std::function<void(const Status &)> &then); // of the classeur
    // A voice message: Malformed, TooMany as voicenote::decode(), else the network.
    void fetchVoice(const QUrl &file, const std::function<void(const Result<voicenote::Samples> &)> &then);
    void sendVoice(const QByteArray &oggOpus, const std::function<void(const Status &)> &then);

private:
    TalkOfVisit(std::unique_ptr<net::Http> http, std::unique_ptr<live::Talk> talk, const live::Desk &desk, const Clock &clock, Language language, Holds holds);
    void tellAbout(const QString &about);
    void writeDown();
    Status take(const classeur::DocumentInfo &info, const QByteArray &bytes);

    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<live::Talk> m_talk;
    std::unique_ptr<live::Files> m_files;
    const Clock &m_clock;
    const QLocale m_locale;
    Holds m_holds;
    const QString m_ref;
    const QDateTime m_begun;
};

} // namespace belvedere::shell
