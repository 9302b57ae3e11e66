import TestSupport
import Testing

/// Tests that a server shows drafts only to an operator who asks for them.
@Suite(.hangLimit)
struct DraftsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule("lamp")
        try folder.write("Title: Tools\nDraft: yes\n\nA rag.\n", to: "lamp/pages/tools.gmi")
    }

    @Test(arguments: [([], false), (["--drafts"], true)] as [([String], Bool)])
    func areShownByTheOption(options: [String], isShown: Bool) async throws {
        let server = try await RunningServer(
            folder.path("lamp"),
            certificates: folder.path("certs"),
            options: options
        )
        #expect(try await server.fetch("/tools.gmi").output.contains("A rag.") == isShown)
    }

    @Test(arguments: [("no", false), ("yes", true)])
    func areShownByTheSetting(value: String, isShown: Bool) async throws {
        try folder.write(
            "Certs: certs\nAccessLog: off\nDrafts: \(value)\n\nHostname: localhost\nCapsule: lamp\n",
            to: "lectern.conf"
        )
        let server = try await RunningServer(["--config", folder.path("lectern.conf")])
        #expect(try await server.fetch("/tools.gmi").output.contains("A rag.") == isShown)
    }
}
