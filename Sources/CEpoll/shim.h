/* What Swift's Glibc module leaves out. */
#pragma once
#include <sys/epoll.h>
#include <sys/socket.h>

/* Declared by glibc under _GNU_SOURCE only, which Swift's importer does not define. */
extern int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
