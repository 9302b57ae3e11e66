/* Linux's own calls and glibc's, which Swift's Glibc module leaves out: they are declared under _GNU_SOURCE only, or in headers that it
   does not have. */
#pragma once
#include <elf.h>
#include <stddef.h>

extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
static const unsigned int LECTERN_RENAME_NOREPLACE = 1;
static const unsigned int LECTERN_RENAME_EXCHANGE = 2;

extern int syncfs(int descriptor);

/* From sys/socket.h: a connection that no program which is started gets. */
struct sockaddr;
extern int accept4(int fd, struct sockaddr *address, unsigned int *length, int flags);

/* From link.h: the structure as far as it is read here. */
#ifndef __USE_GNU
struct dl_phdr_info {
    Elf64_Addr dlpi_addr;
    const char *dlpi_name;
    const Elf64_Phdr *dlpi_phdr;
    Elf64_Half dlpi_phnum;
};
extern int dl_iterate_phdr(int (*callback)(struct dl_phdr_info *object, size_t size, void *data), void *data);
#endif

/* From sched.h: one bit a processor, for who asks with its own memory. */
#ifndef __USE_GNU
extern int sched_getaffinity(int process, size_t size, void *bits);
#endif

/* From pthread.h: what a new thread is like that nobody says more about. The attributes are a pthread_attr_t; to include its header here
   would take the types in it away from Glibc. */
#ifndef __USE_GNU
extern int pthread_getattr_default_np(void *attributes);
extern int pthread_setattr_default_np(const void *attributes);
#endif

/* From spawn.h, for the tests: the actions are a posix_spawn_file_actions_t, with which it is as with the attributes above. */
#ifndef __USE_GNU
extern int posix_spawn_file_actions_addclosefrom_np(void *actions, int from);
#endif

/* From malloc.h, whose other functions Swift has no use for. */
enum { LECTERN_M_ARENA_MAX = -8 };
extern int malloc_trim(unsigned long keep);
extern int mallopt(int option, int value);

/* In which of a folder's files and folders another file system begins. */
#include <linux/stat.h>
extern int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *status);
static const unsigned long long LECTERN_MOUNT_ROOT = STATX_ATTR_MOUNT_ROOT;
static const int LECTERN_NO_AUTOMOUNT = 0x800;

/* open(2), with O_DIRECTORY: a file without a name, which is gone once it is closed. The number is that of every processor that Swift
   compiles for; to include <fcntl.h> here would make this module the one that its declarations come from. */
static const int LECTERN_TMPFILE = 020000000;
