/* What Swift's Glibc module leaves out. */
#pragma once
#include <sys/epoll.h>
#include <sys/timerfd.h>

/* Declared by glibc under _GNU_SOURCE only, which Swift's importer does not define. The types stay Glibc's. */
struct sockaddr;
extern int accept4(int fd, struct sockaddr *address, unsigned int *length, int flags);
