/* Calls on files that are Linux's own, so that Swift's Glibc module leaves them out: glibc declares them under _GNU_SOURCE only. */
#pragma once

extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
static const unsigned int LECTERN_RENAME_NOREPLACE = 1;
static const unsigned int LECTERN_RENAME_EXCHANGE = 2;

extern int syncfs(int descriptor);

/* open(2), with O_DIRECTORY: a file without a name, which is gone once it is closed. The number is that of every processor that Swift
   compiles for; to include <fcntl.h> here would make this module the one that its declarations come from. */
static const int LECTERN_TMPFILE = 020000000;
