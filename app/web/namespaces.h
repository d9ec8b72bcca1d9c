// Lets the sandbox of the web engine put its renderers into namespaces of their own.
#pragma once

namespace belvedere::web {

// While it lives, the files of /proc/self belong to the user. A program whose memory nobody may read (PR_SET_DUMPABLE 0)
// owns none of them, so a child of it cannot write /proc/self/uid_map: Chromium then goes on without user, PID and
// network namespaces, and says nothing. Held for the moment in which the web engine starts the process that all
// renderers are born from; what forbids core dumps otherwise (RLIMIT_CORE) stays. See user_namespaces(7), PR_SET_DUMPABLE(2).
class OwnsItsProcFiles
{
public:
    OwnsItsProcFiles();
    ~OwnsItsProcFiles();
    OwnsItsProcFiles(const OwnsItsProcFiles &) = delete;
    OwnsItsProcFiles &operator=(const OwnsItsProcFiles &) = delete;

private:
    int m_before;
};

} // namespace belvedere::web
