// The groupes that something is about, each on a button that opens it.
#pragma once

#include <content/guide.h>
#include <look/theme.h>

#include <functional>

class QWidget;

namespace belvedere::territoire::ui {

// Null when the guide knows none of them.
QWidget *groupeChips(const look::Theme &theme, Language language, const content::Guide &guide, const QStringList &groupes,
                     std::function<void(const QString &)> open);

} // namespace belvedere::territoire::ui
