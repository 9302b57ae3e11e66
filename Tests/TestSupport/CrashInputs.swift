import Foundation

/// Returns inputs under `Fuzz/crashes` that once broke a fuzz target, kept so that they never do again.
///
/// - Parameter target: The target's name, with which the names of its files begin.
/// - Returns: No inputs if nothing has broken it.
package func crashInputs(of target: String) -> [[UInt8]] {
    let folder = Repository.root.appending(path: "Fuzz/crashes")
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.lastPathComponent.hasPrefix("\(target)-") }
        .compactMap { try? Data(contentsOf: $0) }.map { [UInt8]($0) }
}

/// Returns an input with which a fuzz target begins, by its path below `Fuzz`.
package func fuzzSeed(_ path: String) throws -> [UInt8] {
    let folder = Repository.root.appending(path: "Fuzz")
    return [UInt8](try Data(contentsOf: folder.appending(path: path)))
}
