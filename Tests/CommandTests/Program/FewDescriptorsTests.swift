import Foundation
import TestSupport
import Testing

/// Fewer descriptors than a server needs.
///
/// A sanitizer opens files of its own.
@Suite(.enabled(if: !hasSanitizer, "runs with a sanitizer"))
struct FewDescriptorsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    /// One loop and two addresses: what the program that runs the tests has open is not handed on.
    private func serve(descriptors: Int) throws -> (server: Program.Running, port: UInt16) {
        let ports = [try freePort(), try freePort()]
        let command = [
            "serve", folder.path("Capsule"), "--certs", folder.path("certs"), "--threads", "1", "--listen",
            "127.0.0.1:\(ports[0])", "--gopher-listen", "127.0.0.1:\(ports[1])",
        ]
        let script =
            "for n in 3 4 5 6 7 8 9; do eval \"exec $n>&-\"; done; ulimit -n \(descriptors); exec \"$@\""
        let server = try Program.Running(
            ["-c", script, "sh", Program.path.path] + command,
            executable: URL(filePath: "/bin/sh")
        )
        return (server, ports[1])
    }

    @Test(arguments: [9, 12, 13]) func aStartThatCouldServeNobodyIsAnError(descriptors: Int) async throws {
        let result = try await serve(descriptors: descriptors).server.result()
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(
            result.errors.hasPrefix(
                "lectern: of the \(descriptors) descriptors allowed none is left for a connection: this server needs 14 "
            )
        )
    }

    @Test func withThoseThatTheErrorNamesAReaderIsServed() async throws {
        let (server, port) = try serve(descriptors: 14)
        _ = try await server.output(containing: "gopher on")
        for _ in 0..<3 {
            let page = try await Program.run("fetch", "gopher://127.0.0.1:\(port)/")
            #expect(page.status == 0)
        }
        server.process.send(SIGTERM)
        #expect(try await server.result().status == 0)
    }
}
