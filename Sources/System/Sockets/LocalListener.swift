internal import CLinux
internal import Glibc

/// A socket at a path of this machine that waits for connections, and is removed when this value ends.
package final class LocalListener: Sendable {
    /// The reason why there is no socket at the path.
    package enum Failure: Error, Hashable, Sendable {
        /// A process that lives listens there.
        case isServed
        /// Something else is there, such as a file.
        case isNoSocket
        case system(SystemError)
    }

    package let address: LocalAddress
    private let descriptor: Descriptor
    /// What the path led to when it was bound.
    private let own: FileStatus?

    /// The connections that wait to be accepted: whoever asks for more at once is told to try again.
    private static let backlog: CInt = 8
    /// Owner and group may connect, as far as the process's mask of permissions lets them.
    private static let mode: mode_t = 0o660

    /// Makes the socket; one that a dead process has left behind is replaced.
    ///
    /// Nobody but those who may connect in the end may do so at any time, since the mode is that of the socket before it has a path.
    package init(at address: LocalAddress) throws(Failure) {
        do throws(SystemError) {
            descriptor = try LocalAddress.makeSocket(CInt(SOCK_NONBLOCK.rawValue))
        } catch {
            throw .system(error)
        }
        self.address = address
        let number = descriptor.number
        _ = fchmod(number, Self.mode)
        let folder = Self.lockedFolder(of: address)
        defer { withExtendedLifetime(folder) {} }
        if !Self.bind(number, to: address) {
            let refusal = SystemError.last
            guard refusal.code == EADDRINUSE else { throw .system(refusal) }
            try Self.removeStale(address)
            guard Self.bind(number, to: address) else { throw .system(.last) }
        }
        own = try? FileStatus(of: address.path, followsLinks: false)
        guard listen(number, Self.backlog) == 0 else { throw .system(.last) }
    }

    deinit { remove() }

    var number: CInt { descriptor.number }

    /// Takes a connection that waits.
    ///
    /// - Returns: `nil` if none does, or if no descriptor is left for it.
    func accept() -> Descriptor? {
        let accepted = accept4(descriptor.number, nil, nil, CInt(SOCK_CLOEXEC.rawValue))
        return accepted >= 0 ? Descriptor(adopting: accepted) : nil
    }

    /// Removes the path, unless another process has put its own there.
    package func remove() {
        guard let own, let now = try? FileStatus(of: address.path, followsLinks: false),
            (now.device, now.inode) == (own.device, own.inode)
        else { return }
        unsafe _ = unlinkat(AT_FDCWD, address.path, 0)
    }

    /// How often a lock is asked for, a twentieth of a second apart; it is held for less.
    private static let attempts = 20

    /// Opens the folder of the socket, and locks it until the descriptor is closed.
    ///
    /// Of two processes that find the same socket left behind, the second would else remove that of the first, which does not listen yet.
    ///
    /// - Returns: `nil` if it cannot be locked, which matters to no more than those two.
    private static func lockedFolder(of address: LocalAddress) -> Descriptor? {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        let number = unsafe open(address.folder, flags)
        guard number >= 0 else { return nil }
        let folder = Descriptor(adopting: number)
        for _ in 0..<attempts {
            if flock(number, LOCK_EX | LOCK_NB) == 0 { return folder }
            guard errno == EWOULDBLOCK || errno == EINTR else { return nil }
            usleep(50_000)
        }
        return nil
    }

    private static func bind(_ number: CInt, to address: LocalAddress) -> Bool {
        unsafe address.withPointer { unsafe Glibc.bind(number, $0, $1) } == 0
    }

    /// Removes a socket on which nobody listens any more.
    private static func removeStale(_ address: LocalAddress) throws(Failure) {
        guard let status = try? FileStatus(of: address.path, followsLinks: false) else { return }
        guard status.isSocket else { throw .isNoSocket }
        let isServed: Bool
        do throws(SystemError) {
            isServed = try self.isServed(address)
        } catch {
            throw .system(error)
        }
        guard !isServed else { throw .isServed }
        guard unsafe unlinkat(AT_FDCWD, address.path, 0) == 0 else { throw .system(.last) }
    }

    private static func isServed(_ address: LocalAddress) throws(SystemError) -> Bool {
        let client = try LocalAddress.makeSocket(CInt(SOCK_NONBLOCK.rawValue))
        // A server that has as many who wait as it may have lives too.
        if unsafe address.withPointer({ unsafe connect(client.number, $0, $1) }) == 0 || errno == EAGAIN {
            return true
        }
        guard errno == ECONNREFUSED else { throw .last }
        return false
    }
}
