internal import Glibc

/// Writes all bytes in as few calls as the system allows, and waits while the descriptor takes nothing.
///
/// - Returns: How many bytes were taken: fewer than all if the descriptor failed (a reader that is gone, a full disk), in which
///   case `errno` says why.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) -> Int {
    var rest = bytes
    while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
            rest = rest.dropFirst(count)
            continue
        }
        switch errno {
        case EINTR where count < 0: continue
        // Another program that shares the descriptor has made it non-blocking.
        case EAGAIN where count < 0 && isWritable(descriptor, within: nil): continue
        default: return bytes.count - rest.count
        }
    }
    return bytes.count
}

/// Waits until a descriptor takes bytes, or would fail at once.
///
/// - Returns: `false` if the time ran out.
func isWritable(_ descriptor: CInt, within limit: Duration?) -> Bool {
    isReady(descriptor, for: POLLOUT, within: limit)
}

/// Waits until a descriptor has bytes, or its end, or would fail at once.
///
/// - Returns: `false` if the time ran out.
func isReadable(_ descriptor: CInt, within limit: Duration?) -> Bool {
    isReady(descriptor, for: POLLIN, within: limit)
}

private func isReady(_ descriptor: CInt, for events: CInt, within limit: Duration?) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    let milliseconds = limit.map { CInt(clamping: max(0, Int($0 / .milliseconds(1)))) } ?? -1
    var result: CInt
    repeat { result = unsafe poll(&entry, 1, milliseconds) } while result < 0 && errno == EINTR
    return result > 0
}
