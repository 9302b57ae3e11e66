import Foundation

/// Inputs under `Fuzz/crashes` that once broke a fuzz target, kept so that they never do again.
///
/// - Parameter target: Its name, with which the names of its files begin.
/// - Returns: None where nothing has broken it.
package func crashInputs(of target: String) -> [[UInt8]] {
    let folder = Repository.root.appending(path: "Fuzz/crashes")
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.lastPathComponent.hasPrefix("\(target)-") }
        .compactMap { try? Data(contentsOf: $0) }.map { [UInt8]($0) }
}

/// An input that a fuzz target begins with, by its path below `Fuzz`.
package func fuzzSeed(_ path: String) throws -> [UInt8] {
    let folder = Repository.root.appending(path: "Fuzz")
    return [UInt8](try Data(contentsOf: folder.appending(path: path)))
}
