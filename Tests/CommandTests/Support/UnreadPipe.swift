import Foundation
import Glibc

/// A pipe as the standard output of a program, which is read when the test likes.
final class UnreadPipe {
    private let reader: CInt
    /// The end to write to, for a program that the test starts itself.
    let writingEnd: FileHandle

    /// - Parameters:
    ///   - isFull: Whether the pipe has no room from the start.
    ///   - isNonBlocking: Whether a program that writes to it while it is full is told to come back.
    init(isFull: Bool = false, isNonBlocking: Bool = false) {
        var ends: [CInt] = [-1, -1]
        pipe(&ends)
        reader = ends[0]
        for end in ends { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
        if isFull { while write(ends[1], "\n", 1) == 1 {} }
        if !isNonBlocking { _ = fcntl(ends[1], F_SETFL, O_WRONLY) }
        writingEnd = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    }

    /// Takes over an open descriptor.
    init(reader: CInt, writer: CInt) {
        _ = fcntl(reader, F_SETFL, fcntl(reader, F_GETFL) | O_NONBLOCK)
        self.reader = reader
        self.writingEnd = FileHandle(fileDescriptor: writer, closeOnDealloc: true)
    }

    deinit { close(reader) }

    /// Starts a program that writes to it.
    func start(_ arguments: [String]) throws -> Program.Running {
        let program = try Program.Running(arguments, output: writingEnd)
        try writingEnd.close()
        return program
    }

    /// Returns what has come since the last call.
    func read() -> String {
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = Glibc.read(reader, &buffer, buffer.count), count > 0 {
            text += buffer[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Returns everything that comes until it contains `word`.
    func read(until word: String) async throws -> String {
        var text = read()
        while !text.contains(word) {
            try await Task.sleep(for: .milliseconds(5))
            text += read()
        }
        return text
    }
}

/// Makes terminals without anyone in front of them.
enum Terminal {
    /// The bytes that control-S and control-Q send.
    static let stop: UInt8 = 0x13, go: UInt8 = 0x11

    /// Opens a terminal and returns its two ends: what is typed at `keyboard` steers what is written to the other.
    static func open() throws -> (keyboard: CInt, screen: CInt) {
        let keyboard = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        // These are TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), which Swift does not import.
        var isLocked: CInt = 0
        var number: CInt = 0
        guard ioctl(keyboard, 0x4004_5431, &isLocked) == 0, ioctl(keyboard, 0x8004_5430, &number) == 0 else {
            throw Missing()
        }
        return (keyboard, Glibc.open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC))
    }

    static func type(_ key: UInt8, at keyboard: CInt) {
        var key = key
        _ = write(keyboard, &key, 1)
    }

    struct Missing: Error {}
}
