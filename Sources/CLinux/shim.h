/* Calls on files that are Linux's own, so that Swift's Glibc module leaves them out: glibc declares them under _GNU_SOURCE only. */
#pragma once

extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
static const unsigned int LECTERN_RENAME_NOREPLACE = 1;
static const unsigned int LECTERN_RENAME_EXCHANGE = 2;

extern int syncfs(int descriptor);
