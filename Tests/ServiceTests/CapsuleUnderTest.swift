import Foundation
import Pages
import Service

/// The capsule that comes with Lectern.
enum CapsuleUnderTest {
    static func folder() throws -> CapsuleFolder {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try CapsuleFolder(root.appending(path: "Capsule").path)
    }

    /// Composed once.
    private static let result = Result {
        let capsule = try folder()
        return try capsule.edition(of: capsule.load().article)
    }

    static func edition() throws -> Edition { try result.get() }
}
