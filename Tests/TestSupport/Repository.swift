package import Foundation

/// The checkout that the tests were built from.
package enum Repository {
    /// The folder that contains `Package.swift`.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The capsule that comes with Lectern.
    package static let capsule = root.appending(path: "Capsule").path

    /// Returns the path of a small capsule for tests, a folder in `Tests/Fixtures`.
    package static func fixture(_ name: String) -> String {
        root.appending(path: "Tests/Fixtures/\(name)").path
    }

    /// The smallest whole capsule, which writers copy.
    package static let example = root.appending(path: "Documentation/Example").path
}
