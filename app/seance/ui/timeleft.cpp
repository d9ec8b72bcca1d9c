#include <seance/ui/timeleft.h>

#include <core/videoref.h>

namespace belvedere::seance::ui {

QString timeLeft(const Stage &stage, const QDateTime &now)
{
    return stage.step >= 0 && stage.until.isValid() && !stage.paused ? momentText(qMax<qint64>(0, now.msecsTo(stage.until) + 999)) : QString();
}

bool isTimeOver(const Stage &stage, const QDateTime &now)
{
    return stage.step >= 0 && stage.until.isValid() && !stage.paused && now >= stage.until;
}

QString iconOf(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Climb: return QStringLiteral("mountain");
    case Step::Kind::Valleys: return QStringLiteral("map");
    case Step::Kind::Fiches: return QStringLiteral("compass");
    case Step::Kind::Fiche: return QStringLiteral("book");
    case Step::Kind::Video: return QStringLiteral("video");
    case Step::Kind::Words: return QStringLiteral("pen");
    case Step::Kind::Wish: return QStringLiteral("star");
    case Step::Kind::Talk: return QStringLiteral("people");
    }
    return {};
}

QString spacedCode(const QString &code)
{
    return code.size() == 6 ? QString(code.left(3) + QChar(0xa0) + code.mid(3)) : code;
}

} // namespace belvedere::seance::ui
