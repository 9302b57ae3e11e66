internal import CLinux

/// Hands memory that nothing uses any more back to the system.
///
/// The allocator keeps what was freed for the next time: after thousands of TLS sessions, or the making of all pages, tens
/// of megabytes. It takes some milliseconds, so it is called when something large has ended and not while it goes on.
package func releaseFreeMemory() { _ = malloc_trim(0) }

/// Gives the allocator one arena, with its lock and its free memory, for every two event loops; call it before there are threads.
///
/// By default each thread that meets another at a lock gets its own, up to eight a core: free memory that the others cannot
/// use. Loops seldom meet, since most of what a request takes comes from the thread's own cache; two in one arena measured no
/// slower than apart.
package func shareAllocatorArenas(amongLoops loops: Int) {
    _ = mallopt(CInt(LECTERN_M_ARENA_MAX), CInt(clamping: max(1, loops / 2)))
}
