import Content
import Formatting

/// The files as which each input is read: one of each grammar and each kind of record.
private let paths = [
    "sections/a.gmi", "glossary/a.gmi", "pages/a.gmi", "capsule.rec", "timeline.rec", "sources.rec",
    "media.rec",
    "questions.rec", "changes.rec", "moved.rec", "wording.rec",
]

/// Formats the input as a section, and as one more kind of file, which its length chooses: what can be read says the same
/// afterwards, and stays as it is the second time.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzFormat(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    for path in [paths[0], paths[count % paths.count]] {
        switch HouseForm(of: input, at: path, in: "C") {
        case .bytes(let formatted):
            guard case .bytes(let again) = HouseForm(of: formatted, at: path, in: "C") else {
                preconditionFailure("what was formatted can be formatted")
            }
            precondition(again == formatted, "the house form is its own")
            precondition(
                formatted.last.map { $0 == UInt8(ascii: "\n") } ?? true,
                "a file ends with the end of a line"
            )
        case .unreadable(let errors): precondition(!errors.isEmpty, "what cannot be read has an error")
        case .differing: preconditionFailure("the house form says the same")
        case nil: preconditionFailure("each path has a place")
        }
    }
    return 0
}
