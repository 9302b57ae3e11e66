import Foundation

/// A checked-in file that holds what a page must look like: the output is reviewed in the diff.
///
/// With `GOLDEN=overwrite` in the environment (`make golden`) the file is written instead of compared.
package struct GoldenFile {
    private let url: URL

    /// A file in the folder `Golden` beside the test.
    package init(_ name: String, beside test: String = #filePath) {
        url = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
    }

    /// What the file holds, after it took over what the test has where it is to be rewritten.
    ///
    /// Throws where the file cannot be read or written; a file that does not exist yet is made by `make golden`.
    package func text(rewrittenAs actual: String) throws -> String {
        if ProcessInfo.processInfo.environment["GOLDEN"] == "overwrite" {
            try actual.write(to: url, atomically: true, encoding: .utf8)
        }
        return try String(contentsOf: url, encoding: .utf8)
    }
}
