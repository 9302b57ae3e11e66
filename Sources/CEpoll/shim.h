/* What Swift's Glibc module leaves out. */
#pragma once
#include <elf.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>

/* Declared by glibc under _GNU_SOURCE only, which Swift's importer does not define. The types stay Glibc's. */
struct sockaddr;
extern int accept4(int fd, struct sockaddr *address, unsigned int *length, int flags);

/* From link.h, also under _GNU_SOURCE only: the structure as far as it is read here. */
#ifndef __USE_GNU
struct dl_phdr_info {
    Elf64_Addr dlpi_addr;
    const char *dlpi_name;
    const Elf64_Phdr *dlpi_phdr;
    Elf64_Half dlpi_phnum;
};
extern int dl_iterate_phdr(int (*callback)(struct dl_phdr_info *object, size_t size, void *data), void *data);
#endif

/* From sched.h, also under _GNU_SOURCE only: one bit a processor, for who asks with its own memory. */
#ifndef __USE_GNU
extern int sched_getaffinity(int process, size_t size, void *bits);
#endif

/* From malloc.h, whose other functions Swift has no use for. */
enum { LECTERN_M_ARENA_MAX = -8 };
extern int malloc_trim(unsigned long keep);
extern int mallopt(int option, int value);
