import Service
import Testing

struct EnvironmentErrorTests {
    static let messages: [(error: EnvironmentError, message: String)] = [
        (
            .process(variable: "LISTEN_PID", "me"),
            "LISTEN_PID=me: must be the number of a process"
        ),
        (
            .descriptors("1025", most: 1024),
            "LISTEN_FDS=1025: must be a number of descriptors, 1024 at most"
        ),
        (
            .nameCount(names: "gemini", named: 1, sockets: 2),
            "LISTEN_FDNAMES=gemini: names 1 sockets where LISTEN_FDS says 2"
        ),
        (
            .name(names: "gemini:web", "web"),
            "LISTEN_FDNAMES=gemini:web: “web” is neither gemini nor gopher nor spartan nor nex nor finger; set FileDescriptorName= in its socket unit"
        ),
        (
            .notifySocket("run/n"),
            "NOTIFY_SOCKET=run/n: must be an absolute path or an abstract name (@…), 107 bytes at most"
        ),
        (
            .watchdog("soon"),
            "WATCHDOG_USEC=soon: must be a number of microseconds, 2000 at least"
        ),
    ]

    @Test(arguments: messages)
    func eachNamesItsVariable(error: EnvironmentError, message: String) {
        #expect(error.description == message)
    }
}
