import Service
import Testing

struct RefusedVariables: CustomTestStringConvertible {
    let rule: String
    let variables: [String: String]
    let message: String
    var testDescription: String { rule }
}

struct ListenEnvironmentTests {
    private func entries(_ variables: [String: String]) throws -> [ListenEnvironment.Entry] {
        try ListenEnvironment(variables, process: 42).entries
    }

    @Test func withoutVariablesThereAreNoSockets() throws {
        #expect(try entries([:]).isEmpty)
        #expect(try entries(["LISTEN_FDS": "2"]).isEmpty)
    }

    @Test func descriptorsAreCountedFromThreeAndNamed() throws {
        let entries = try entries([
            "LISTEN_PID": "42", "LISTEN_FDS": "3", "LISTEN_FDNAMES": "gemini:gopher:gemini",
        ])
        #expect(entries.map(\.descriptor) == [3, 4, 5])
        #expect(entries.map(\.purpose) == [.gemini, .gopher, .gemini])
    }

    @Test func whatWasMeantForAnotherProcessIsNotTaken() throws {
        #expect(try entries(["LISTEN_PID": "41", "LISTEN_FDS": "many"]).isEmpty)
    }

    @Test(arguments: [nil, "unknown"] as [String?])
    func aSocketWithoutANameIsForGemini(names: String?) throws {
        var variables = ["LISTEN_PID": "42", "LISTEN_FDS": "1"]
        variables["LISTEN_FDNAMES"] = names
        #expect(try entries(variables).map(\.purpose) == [.gemini])
    }

    @Test func noneAtAllIsNone() throws {
        #expect(try entries(["LISTEN_PID": "42", "LISTEN_FDS": "0", "LISTEN_FDNAMES": ""]).isEmpty)
    }

    @Test(arguments: [
        RefusedVariables(
            rule: "the process is a number",
            variables: ["LISTEN_PID": "me", "LISTEN_FDS": "1"],
            message: "LISTEN_PID=me: must be the number of a process"
        ),
        RefusedVariables(
            rule: "the count is a number",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "+1"],
            message: "LISTEN_FDS=+1: must be a number of descriptors, 1024 at most"
        ),
        RefusedVariables(
            rule: "the count has a limit",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "1025"],
            message: "LISTEN_FDS=1025: must be a number of descriptors, 1024 at most"
        ),
        RefusedVariables(
            rule: "there are as many names as sockets",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "2", "LISTEN_FDNAMES": "gemini"],
            message: "LISTEN_FDNAMES=gemini: names 1 sockets where LISTEN_FDS says 2"
        ),
        RefusedVariables(
            rule: "a name says what a socket is for",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "1", "LISTEN_FDNAMES": "web"],
            message:
                "LISTEN_FDNAMES=web: “web” is neither gemini nor gopher; set FileDescriptorName= in its socket unit"
        ),
    ])
    func refuses(_ row: RefusedVariables) {
        #expect(throws: ServiceError(row.message)) { try entries(row.variables) }
    }
}
