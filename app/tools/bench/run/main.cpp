// belvedere-bench-run RESULT PROGRAM ARGUMENT...: runs a program and writes "milliseconds kilobytes" into
// RESULT: how long it ran and its peak resident memory (getrusage(2)). It is small on purpose: the kernel
// counts the memory of who starts a program as the first memory of that program.
#include <chrono>
#include <cstdio>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("belvedere-bench-run RESULT PROGRAM ARGUMENT...\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawnp(&child, argv[2], nullptr, nullptr, argv + 2, environ) != 0) {
        std::perror(argv[2]);
        return 127;
    }
    int status = 0;
    waitpid(child, &status, 0);
    const std::chrono::duration<double, std::milli> ran = std::chrono::steady_clock::now() - start;
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    std::FILE *result = std::fopen(argv[1], "w");
    if (!result) {
        std::perror(argv[1]);
        return 1;
    }
    std::fprintf(result, "%.3f %ld\n", ran.count(), usage.ru_maxrss);
    std::fclose(result);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
