#include <core/heap.h>

#include <malloc.h>

namespace belvedere {
namespace {

constexpr int heaps = 2;
constexpr int large = 128 * 1024; // bytes; setting either threshold keeps glibc from raising both

} // namespace

void giveFreedMemoryBack()
{
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
}

} // namespace belvedere
