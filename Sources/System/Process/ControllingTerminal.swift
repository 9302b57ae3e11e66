internal import CLinux
internal import Glibc

/// The terminal that a process was started from, if there was one.
///
/// Its window's end is told by SIGHUP, as a wish to reload is. It is the terminal itself that tells the two apart.
package final class ControllingTerminal: Sendable {
    /// `nil` where there is no terminal, or the process was asked to outlive it (`nohup`).
    private let number: CInt?

    /// To be made before anything is done about SIGHUP.
    package init() {
        var action = sigaction()
        unsafe _ = sigaction(SIGHUP, nil, &action)
        let isIgnored =
            unsafe action.__sigaction_handler.sa_handler.map { unsafe unsafeBitCast($0, to: Int.self) } == 1
        let number = isIgnored ? -1 : unsafe open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        self.number = number >= 0 ? number : nil
    }

    deinit { if let number { close(number) } }

    /// Whether there was one and it has hung up.
    package var isGone: Bool {
        guard let number else { return false }
        var entry = pollfd(fd: number, events: 0, revents: 0)
        return unsafe poll(&entry, 1, 0) > 0 && entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    }
}
