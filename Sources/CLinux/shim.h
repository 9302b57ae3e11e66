/* Calls on files that are Linux's own, so that Swift's Glibc module leaves them out: glibc declares them under _GNU_SOURCE only. */
#pragma once

extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
static const unsigned int LECTERN_RENAME_NOREPLACE = 1;
static const unsigned int LECTERN_RENAME_EXCHANGE = 2;

extern int syncfs(int descriptor);

/* In which of a folder's files and folders another file system begins. */
#include <linux/stat.h>
extern int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *status);
static const unsigned long long LECTERN_MOUNT_ROOT = STATX_ATTR_MOUNT_ROOT;
static const int LECTERN_NO_AUTOMOUNT = 0x800;
