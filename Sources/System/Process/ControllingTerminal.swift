internal import CLinux
internal import Glibc

/// The terminal that a process was started from, if there was one.
///
/// When its window is closed, the process gets SIGHUP, as for a wish to reload. Only the terminal itself tells the two apart.
package final class ControllingTerminal: Sendable {
    /// The terminal's descriptor; `nil` if there is no terminal, or if the process was asked to outlive it (`nohup`).
    private let number: CInt?

    /// Opens the terminal; do so before anything is done about SIGHUP.
    package init() {
        var action = sigaction()
        unsafe _ = sigaction(SIGHUP, nil, &action)
        let isIgnored =
            unsafe action.__sigaction_handler.sa_handler.map { unsafe unsafeBitCast($0, to: Int.self) } == 1
        let number = isIgnored ? -1 : unsafe open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        self.number = number >= 0 ? number : nil
    }

    deinit { if let number { close(number) } }

    /// Whether there was a terminal and it has hung up.
    package var isGone: Bool {
        guard let number else { return false }
        var entry = pollfd(fd: number, events: 0, revents: 0)
        return unsafe poll(&entry, 1, 0) > 0 && entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    }
}
