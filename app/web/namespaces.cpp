#include <web/namespaces.h>

#include <sys/prctl.h>

namespace belvedere::web {

OwnsItsProcFiles::OwnsItsProcFiles() : m_before(prctl(PR_GET_DUMPABLE))
{
    if (m_before == 0)
        prctl(PR_SET_DUMPABLE, 1);
}

OwnsItsProcFiles::~OwnsItsProcFiles()
{
    if (m_before == 0)
        prctl(PR_SET_DUMPABLE, 0);
}

} // namespace belvedere::web
