#include "interrupt.h"

#include <csignal>

namespace belvedere::tools {
namespace {

StopFlag stopped{false};

void onInterrupt(int)
{
    stopped = true;
}

} // namespace

const StopFlag &stopOnInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    return stopped;
}

} // namespace belvedere::tools
