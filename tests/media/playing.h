// What the tests of the player share: a film behind a real nginx, and a player of it.
#pragma once

#include <media/player.h>

#include <servers/nginx.h>
#include <servers/testfilm.h>

#include <QTest>

namespace playing {

using belvedere::media::Player;

inline QString program()
{
    return BELVEDERE_BINARY_DIR + QStringLiteral("/bin/belvedere-player");
}

inline belvedere::Settings settings(const servers::Nginx &nginx)
{
    belvedere::Settings settings;
    settings.proxy = QStringLiteral("none");
    settings.caFile = nginx.certificate();
    return settings;
}

// The processes that this one has started and that still run.
QList<qint64> children();

} // namespace playing

// With what the player is at when it fails.
#define VERIFY_STATE(player, wanted, milliseconds) \
    QVERIFY2(QTest::qWaitFor([&] { return (player).state() == (wanted); }, milliseconds), \
             qPrintable(playing::describe(player)))

namespace playing {
QString describe(const Player &player);
}
