import Service
import Testing

struct RefusedVariables: CustomTestStringConvertible {
    let rule: String
    let variables: [String: String]
    let error: EnvironmentError
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
            error: .process(variable: "LISTEN_PID", "me")
        ),
        RefusedVariables(
            rule: "the count is a number",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "+1"],
            error: .descriptors("+1", most: 1024)
        ),
        RefusedVariables(
            rule: "the count has a limit",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "1025"],
            error: .descriptors("1025", most: 1024)
        ),
        RefusedVariables(
            rule: "there are as many names as sockets",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "2", "LISTEN_FDNAMES": "gemini"],
            error: .nameCount(names: "gemini", named: 1, sockets: 2)
        ),
        RefusedVariables(
            rule: "a name says what a socket is for",
            variables: ["LISTEN_PID": "42", "LISTEN_FDS": "1", "LISTEN_FDNAMES": "web"],
            error: .name(names: "web", "web")
        ),
    ])
    func refuses(_ row: RefusedVariables) {
        #expect(throws: row.error) { try entries(row.variables) }
    }
}
