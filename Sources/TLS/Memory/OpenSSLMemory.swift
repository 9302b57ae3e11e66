internal import COpenSSL
internal import Glibc
internal import Synchronization

/// The blocks that all threads share; whoever meets another at its lock goes to the allocator.
private let spare = Mutex(SpareBlocks())

/// Keeps blocks that OpenSSL frees for the next time that it asks for such (``SpareBlocks``).
///
/// Call it before anything of OpenSSL's is used; later it does nothing. A debug build does nothing either, so that the sanitizers see
/// every block that is used after it was freed.
package func keepSpareBlocksOfOpenSSL() {
    #if !DEBUG
    unsafe _ = CRYPTO_set_mem_functions(
        { count, _, _ in unsafe allocated(count) },
        { block, count, _, _ in unsafe reallocated(block, count) },
        { block, _, _ in unsafe freed(block) }
    )
    #endif
}

/// Hands the blocks that are kept back to the allocator.
package func releaseSpareBlocksOfOpenSSL() { spare.withLock { $0.releaseAll() } }

private func allocated(_ count: Int) -> UnsafeMutableRawPointer? {
    guard count > 0 else { return nil }  // as OpenSSL's own function does
    guard let size = SpareBlocks.size(for: count) else { return unsafe malloc(count) }
    return unsafe spare.withLockIfAvailable { unsafe Block($0.take(size)) }?.start ?? malloc(size)
}

private func reallocated(_ block: UnsafeMutableRawPointer?, _ count: Int) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return unsafe allocated(count) }
    guard count > 0 else {
        unsafe freed(block)
        return nil
    }
    return unsafe realloc(block, SpareBlocks.size(for: count) ?? count)
}

private func freed(_ block: UnsafeMutableRawPointer?) {
    guard let block = unsafe block else { return }
    let usable = unsafe malloc_usable_size(block)
    guard SpareBlocks.mayKeep(usable: usable) else { return unsafe free(block) }
    let handed = unsafe Block(block)
    let isKept = spare.withLockIfAvailable { spare in
        unsafe handed.start.map { unsafe spare.keep($0, usable: usable) } ?? false
    }
    if isKept != true { unsafe free(block) }
}

/// An address on its way across the lock, which belongs to one thread at a time.
@safe private struct Block: @unchecked Sendable {
    let start: UnsafeMutableRawPointer?

    init(_ start: UnsafeMutableRawPointer?) { unsafe self.start = start }
}
