import Service
import Serving
import Testing

struct ServerSettingsTests {
    @Test func theCommandLineGoesBeforeTheFile() throws {
        var commandLine = ServerSettings()
        commandLine.listen = [try #require(ListenAddress("1966"))]
        commandLine.threads = 1
        var file = ServerSettings()
        file.listen = [try #require(ListenAddress("1965")), try #require(ListenAddress("1967"))]
        file.threads = 2
        file.accessLog = .full
        let both = commandLine.completed(by: file)
        #expect(both.listen == commandLine.listen)
        #expect(both.threads == 1)
        #expect(both.accessLog == .full)
        #expect(ServerSettings().completed(by: file) == file)
    }
}
