// What the guide of an interview shows of the formations that take people now.
#pragma once

#include <content/library.h>
#include <core/settings.h>
#include <entretien/ui/opennow.h>

#include <QFuture>

namespace belvedere::shell {

// Near the terminal; where none is, beyond it, and the answer says so. On the library's thread; always answers.
entretien::ui::OpenNow openNow(QSqlDatabase &db, const Settings &settings, const QDate &today, Language language);
// The same, asked of the library by a page that `context` belongs to.
QFuture<entretien::ui::OpenNow> askOpenNow(content::Library &library, QObject *context, const Settings &settings, const QDate &today, Language language);

} // namespace belvedere::shell
