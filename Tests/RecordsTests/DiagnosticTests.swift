import Records
import Records
import Testing

struct DiagnosticTests {
    @Test func printsAsCompilersDo() {
        let position = SourcePosition(file: "Capsule/capsule.rec", line: 3, column: 7)
        #expect(
            Diagnostic(.error, at: position, "no; do this").description
                == "Capsule/capsule.rec:3:7: error: no; do this"
        )
        #expect(
            Diagnostic(.warning, at: SourcePosition(file: "a", line: 1), "b").description
                == "a:1:1: warning: b"
        )
    }

    @Test func aFilesNameCannotSteerATerminal() {
        let position = SourcePosition(file: "a\n\u{1B}[2Jb", line: 1)
        #expect(Diagnostic(.error, at: position, "x").description == "a\u{FFFD}\u{FFFD}[2Jb:1:1: error: x")
    }

    @Test func ordersByFileLineColumnAndSeverity() {
        let inOrder = [
            Diagnostic(.error, at: SourcePosition(file: "a", line: 2, column: 10), "x"),
            Diagnostic(.error, at: SourcePosition(file: "a", line: 10, column: 2), "y"),
            Diagnostic(.error, at: SourcePosition(file: "a", line: 10, column: 10), "y"),
            Diagnostic(.error, at: SourcePosition(file: "a", line: 10, column: 10), "z"),
            Diagnostic(.warning, at: SourcePosition(file: "a", line: 10, column: 10), "a"),
            Diagnostic(.error, at: SourcePosition(file: "b", line: 1), "x"),
        ]
        #expect(inOrder.reversed().sorted() == inOrder)
    }
}
