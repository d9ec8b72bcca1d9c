#include <formations/formation.h>

namespace belvedere::formations {

QString displayTitle(const QString &title)
{
    return title.isEmpty() ? title : title.at(0).toUpper() + title.mid(1);
}

} // namespace belvedere::formations
