// The heap of a program that runs for months.
#pragma once

namespace belvedere {

// Gives what is freed back to the system instead of keeping it for later: to be called once, first in main(), before
// any thread. As glibc comes, each thread has a heap of its own, and freeing one large picture raises the size up to
// which all others are taken from these heaps (malloc(3), mallopt(3), "dynamic mmap threshold"): after thousands of
// visits more than half of them is holes. With two heaps and a fixed threshold of 128 KiB, it is one megabyte.
void giveFreedMemoryBack();

} // namespace belvedere
