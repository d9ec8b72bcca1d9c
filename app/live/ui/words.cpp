#include <live/ui/words.h>

#include <QCoreApplication>

namespace belvedere::live::ui {

struct TalkWords {
    Q_DECLARE_TR_FUNCTIONS(belvedere::live::ui::TalkWords)
};

namespace {

using NoticeKind = look::Notice::Kind;

QString waitingInWords(int before)
{
    return before == 0 ? TalkWords::tr("An adviser has been called. You are next. You can already write your question.")
                       : TalkWords::tr("An adviser has been called. %n person(s) before you. You can already write your question.", nullptr, before);
}

} // namespace

StateWords stateInWords(const Talk &talk)
{
    const bool over = talk.state() == Talk::State::Ended || talk.state() == Talk::State::Refused;
    if (talk.isCut() && !over && talk.state() != Talk::State::Connecting)
        return {NoticeKind::Warning, TalkWords::tr("The network is cut. It comes back by itself. What you write is sent then.")};
    switch (talk.state()) {
    case Talk::State::Connecting:
        return talk.isCut() ? StateWords{NoticeKind::Warning, TalkWords::tr("The advisers cannot be reached at the moment. The terminal goes on trying.")}
                            : StateWords{NoticeKind::Info, TalkWords::tr("The advisers are being called…")};
    case Talk::State::NobodyHere:
        return {NoticeKind::Info, TalkWords::tr("No adviser is free at the moment. You may stay here: this page changes when somebody comes.")};
    case Talk::State::Waiting: return {NoticeKind::Info, waitingInWords(talk.before())};
    case Talk::State::Talking:
        return {NoticeKind::Success, talk.adviser().isEmpty() ? TalkWords::tr("An adviser is with you.") : TalkWords::tr("You are talking with %1.").arg(talk.adviser())};
    case Talk::State::Left: return {NoticeKind::Info, TalkWords::tr("The adviser has left. What you said to each other is in your classeur.")};
    case Talk::State::Ended: return {NoticeKind::Info, TalkWords::tr("The talk is over. What you said to each other is in your classeur.")};
    case Talk::State::Refused: return {NoticeKind::Error, TalkWords::tr("The advisers cannot be reached from this terminal today.")};
    }
    return {};
}

QString refusalInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Http:
    case ErrorKind::SignedOut: return TalkWords::tr("The advisers take no questions at the moment. Look who can help near you.");
    case ErrorKind::Tls:
    case ErrorKind::Clock: return TalkWords::tr("The server of the advisers cannot prove who it is. Nothing was sent. Tell the person who looks after the terminal.");
    case ErrorKind::Proxy: return TalkWords::tr("The network of this place does not let the question through. Tell the person who looks after the terminal.");
    default: return TalkWords::tr("The network does not answer. Your question is still here: send it again in a moment.");
    }
}

} // namespace belvedere::live::ui
