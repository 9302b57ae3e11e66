import Content
import Records
import Text

extension AddressTable {
    /// Reports each file whose page would take the place of another, and names what has the place.
    func reportCollisions(_ report: inout Report) {
        for collision in collisions {
            let (claim, owner) = (collision.claim, collision.owner)
            let subject =
                if claim.path == owner.path {
                    "“\(claim.path)” is the address of"
                } else if scheme.isPlainText(owner.path) {
                    "“\(owner.path)”, which this page has where pages end in .txt, is the address of"
                } else {
                    "“\(scheme.fileName(of: claim.path))” is in an export the file of"
                }
            let place = report.position(of: owner.place).map { "\($0.file):\($0.line)" }
            let whose =
                owner.made.map { "\($0)\(place.map { ", which Lectern makes from \($0)" } ?? "")" }
                ?? (place ?? "another page")
            report.error(at: claim.place, "\(subject) \(whose); give this file another name")
        }
    }
}
