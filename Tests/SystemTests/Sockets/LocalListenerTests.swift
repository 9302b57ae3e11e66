import Foundation
import Glibc
import System
import TestSupport
import Testing

@Suite(.hangLimit, .tags(.socket))
struct LocalListenerTests {
    private let folder: PrivateFolder
    private let address: LocalAddress

    init() throws {
        folder = try PrivateFolder()
        address = try #require(LocalAddress(folder("status")))
    }

    @Test(arguments: [(0, false), (1, true), (107, true), (108, false)])
    func aPathHasToFitTheAddress(length: Int, fits: Bool) {
        #expect((LocalAddress(String(repeating: "a", count: length)) != nil) == fits)
        // Bytes count, and not letters.
        #expect((LocalAddress(String(repeating: "ü", count: length)) != nil) == (1...53).contains(length))
    }

    @Test func theSocketIsThereAsLongAsItsValue() throws {
        do {
            let listener = try LocalListener(at: address)
            #expect(FileSystem.exists(address.path))
            withExtendedLifetime(listener) {}
        }
        #expect(!FileSystem.exists(address.path))
    }

    @Test func ownerAndGroupMayConnectAsFarAsTheMaskLetsThem() throws {
        let listener = try LocalListener(at: address)
        let mask = umask(0)
        umask(mask)
        #expect(try FileStatus(of: address.path).permissions == 0o660 & ~UInt32(mask))
        withExtendedLifetime(listener) {}
    }

    @Test func oneThatADeadProcessHasLeftIsReplaced() throws {
        try makeDeadSocket()
        let listener = try LocalListener(at: address)
        #expect(throws: Never.self) { _ = try ClientSocket(connectingTo: address, timeout: .seconds(5)) }
        withExtendedLifetime(listener) {}
    }

    @Test func ofSeveralThatFindADeadOneTheFirstHasThePath() async throws {
        for _ in 0..<20 {
            try makeDeadSocket()
            let made = await withTaskGroup(of: LocalListener?.self) { group in
                for _ in 0..<4 { group.addTask { [address] in try? LocalListener(at: address) } }
                return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
            }
            defer { withExtendedLifetime(made) {} }
            #expect(made.count == 1)
            #expect(throws: Never.self) {
                _ = try ClientSocket(connectingTo: address, timeout: .seconds(5))
            }
        }
    }

    @Test func oneThatAServerAnswersOnIsRefusedAndStays() throws {
        let first = try LocalListener(at: address)
        #expect(throws: LocalListener.Failure.isServed) { _ = try LocalListener(at: address) }
        #expect(FileSystem.exists(address.path))
        withExtendedLifetime(first) {}
    }

    @Test func whatIsNoSocketIsRefusedAndStays() throws {
        try FileSystem.write([1], to: address.path)
        #expect(throws: LocalListener.Failure.isNoSocket) { _ = try LocalListener(at: address) }
        #expect(FileSystem.isRegularFile(address.path))
    }

    @Test func withoutItsFolderThereIsNoSocket() throws {
        let address = try #require(LocalAddress(folder("missing/status")))
        #expect(throws: LocalListener.Failure.system(SystemError(code: ENOENT))) {
            _ = try LocalListener(at: address)
        }
    }

    @Test func whatAnotherHasPutThereIsNotRemoved() throws {
        let listener = try LocalListener(at: address)
        try FileSystem.remove(address.path)
        try FileSystem.write([1], to: address.path)
        listener.remove()
        #expect(FileSystem.isRegularFile(address.path))
    }

    /// Binds a socket and closes it, as a process that is killed does.
    private func makeDeadSocket() throws {
        let number = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        defer { close(number) }
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: address.path.utf8) }
        let result = withUnsafePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(result == 0)
    }

    @Test(arguments: [("status", "."), ("/status", "/"), ("run/lectern/status", "run/lectern")])
    func theFolderOfAPathWithoutOneIsTheWorkingDirectory(path: String, folder: String) throws {
        #expect(try #require(LocalAddress(path)).folder == folder)
    }
}
