#include <content/levels.h>

namespace belvedere::content {

QString Levels::name(int rank)
{
    switch (rank) {
    case 0: return tr("No diploma");
    case 1: return tr("CAP");
    case 2: return tr("Bac");
    case 3: return tr("Bac + 2");
    case 4: return tr("Bac + 3");
    case 5: return tr("Bac + 5");
    case 6: return tr("More than bac + 5");
    default: return {};
    }
}

} // namespace belvedere::content
