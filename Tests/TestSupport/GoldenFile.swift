import Foundation

/// A checked-in file with the expected look of a page, so that output is reviewed in the diff.
///
/// With `GOLDEN=overwrite` in the environment (`make golden`) the file is written instead of compared.
package struct GoldenFile {
    private let url: URL

    /// Names a file in the folder `Golden` beside the test.
    package init(_ name: String, beside test: String = #filePath) {
        url = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
    }

    /// Returns the file's text, after replacing it with the test's output if it is to be rewritten.
    ///
    /// It throws if the file cannot be read or written; `make golden` makes a file that does not exist yet.
    package func text(rewrittenAs actual: String) throws -> String {
        if ProcessInfo.processInfo.environment["GOLDEN"] == "overwrite" {
            try actual.write(to: url, atomically: true, encoding: .utf8)
        }
        return try String(contentsOf: url, encoding: .utf8)
    }
}
