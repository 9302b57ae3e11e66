import Service
import System
import Testing

struct StatusSocketErrorTests {
    @Test(arguments: [
        (LocalListener.Failure.isServed, "another server answers there; stop it, or name another path"),
        (.isNoSocket, "something that is no socket is there; remove it, or name another path"),
        (
            .system(SystemError(code: 2)),
            "there is no such folder; make it (RuntimeDirectory= under systemd), or name another path"
        ),
        (
            .system(SystemError(code: 13)),
            "Permission denied; name a path in a folder to which the server may write (RuntimeDirectory= under systemd)"
        ),
        (.system(SystemError(code: 28)), "No space left on device"),
    ])
    func aSocketThatCannotBeMadeSaysWhatToDo(reason: LocalListener.Failure, words: String) {
        let error = StatusSocketError(path: "/run/lectern/status", reason: reason)
        #expect("\(error)" == "--status-socket /run/lectern/status: \(words)")
    }

    @Test(arguments: [
        (
            StatusQueryError.Reason.isNoSocket,
            "something that is no socket is there; name the server's with --socket"
        ),
        (.silence, "closed without an answer, since too many ask at once; try again"),
        (
            .system(SystemError(code: 2)),
            "no server listens there; start one with --status-socket s, or name its socket with --socket"
        ),
        (
            .system(SystemError(code: 13)),
            "Permission denied; ask as root (sudo lectern status) or as the user of the server"
        ),
        (
            .system(SystemError(code: 111)),
            "the server that has made this socket is gone; start it again, or name another one's socket with --socket"
        ),
        (
            .system(SystemError(code: 20)),
            "no server listens there; start one with --status-socket s, or name its socket with --socket"
        ),
        (.system(SystemError(code: 11)), "no answer in time"),
    ])
    func whoGetsNoAnswerIsToldWhy(reason: StatusQueryError.Reason, words: String) {
        #expect("\(StatusQueryError(path: "s", reason: reason))" == "s: \(words)")
    }
}
