internal import Glibc
package import System

/// The result of reading from a non-blocking descriptor.
package enum ReadResult: Hashable, Sendable {
    /// The number of bytes now in the buffer, at least 1.
    case bytes(Int)
    /// There is nothing now; the next report of readiness has to be awaited.
    case wouldBlock
    /// The peer has closed its sending side.
    case endOfStream
}

/// One connected, non-blocking stream socket.
package struct Socket: ~Copyable {
    private let descriptor: Descriptor

    /// - Parameter descriptor: The descriptor of a stream socket that does not block.
    package init(adopting descriptor: consuming Descriptor) { self.descriptor = descriptor }

    /// The number of the descriptor, valid for as long as this value lives.
    package var number: CInt { descriptor.number }

    /// Fills `buffer` from its start.
    func read(into buffer: inout [UInt8]) throws(SystemError) -> ReadResult {
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe recv(number, $0.baseAddress, $0.count, 0)
            }
            if count > 0 { return .bytes(count) }
            if count == 0 { return .endOfStream }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: throw .last
            }
        }
    }

    /// Hands bytes to the kernel.
    ///
    /// - Returns: The number of bytes that it took; 0 if its buffer is full.
    func write(_ bytes: Span<UInt8>) throws(SystemError) -> Int {
        while true {
            // With MSG_NOSIGNAL a peer that is gone is an error here, and not a signal to the whole process.
            let count = unsafe bytes.withUnsafeBytes {
                unsafe send(number, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if count >= 0 { return count }
            switch errno {
            case EINTR: continue
            case EAGAIN: return 0
            default: throw .last
            }
        }
    }

    /// Tells the peer that nothing more comes; if it is gone already, nothing happens.
    func closeSending() { _ = shutdown(number, CInt(SHUT_WR)) }

    /// The bytes that the kernel still has for the peer, not sent or not acknowledged.
    ///
    /// The close of our side counts as one. After a reset the number says nothing.
    var outstanding: Int {
        var count: CInt = 0
        return unsafe ioctl(number, UInt(TIOCOUTQ), &count) == 0 ? Int(count) : 0
    }

    /// Limits the time for which the kernel, once the socket is closed, keeps what it has for the peer without any progress
    /// (TCP_USER_TIMEOUT, tcp(7)); without a limit it would keep it for minutes.
    ///
    /// It must not be called before: while the peer's window is shut now and then, as a slow reader's is, Linux goes on counting
    /// although the peer takes more and more.
    func limitSilence(to limit: Duration) {
        var milliseconds = CInt(min(limit / .milliseconds(1), Double(CInt.max)))
        unsafe _ = setsockopt(
            number,
            CInt(IPPROTO_TCP),
            TCP_USER_TIMEOUT,
            &milliseconds,
            socklen_t(MemoryLayout<CInt>.size)
        )
    }

    /// Makes the kernel acknowledge what comes next without waiting for something of ours that could carry it.
    ///
    /// An ordinary client sends its request only once what it sent before is acknowledged (Nagle's algorithm), and at the end of
    /// a TLS 1.3 handshake we have nothing to say, so each page would come 40 ms later. The effect ends with the next send.
    func acknowledgeAtOnce() {
        var on: CInt = 1
        unsafe _ = setsockopt(
            number,
            CInt(IPPROTO_TCP),
            TCP_QUICKACK,
            &on,
            socklen_t(MemoryLayout<CInt>.size)
        )
    }

    /// Makes the coming close a reset: the kernel throws away what it still has for the peer.
    func resetOnClose() {
        var option = linger(l_onoff: 1, l_linger: 0)
        unsafe _ = setsockopt(number, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }
}
