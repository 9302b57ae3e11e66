import Service
import Testing

struct NotifyMessageTests {
    @Test(arguments: [
        (NotifyMessage.ready(status: "5 pages"), "READY=1\nSTATUS=5 pages"),
        (.reloading(at: 1_234_567), "RELOADING=1\nMONOTONIC_USEC=1234567"),
        (.stopping, "STOPPING=1\nSTATUS=Stopping: answers in flight end"),
        (.status("5 pages"), "STATUS=5 pages"),
        (.alive, "WATCHDOG=1"),
    ])
    func isALineAnAssignment(message: NotifyMessage, text: String) {
        #expect(String(decoding: message.bytes, as: UTF8.self) == text)
    }

    @Test func aStatusCannotAddAnAssignment() {
        #expect(NotifyMessage.status("a\nREADY=1\r\n\0é") == .status("a READY=1  é"))
    }
}
