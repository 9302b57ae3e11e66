import Records
import Text

extension Resolver {
    /// Checks the letters of an address, whatever it leads to.
    mutating func checkAddress(_ address: LocatedText) {
        checkLength(of: address, "link's address")
        if translation != nil, address.text.hasPrefix("../../") {
            var path = address.text
            while path.hasPrefix("../") { path = path.dropFirst(3) }
            report.warning(
                at: address,
                "a translation's links stay in it, and this one looks as if it led to the text itself; write \(written("../\(path)"))"
            )
        }
        if !address.text.isAddress {
            if let latin = address.text.withLatinLetters, let oddity = address.text.oddity {
                return report.error(at: address, "\(oddity); write \(written(latin))")
            }
            if let typed = address.text.withoutAutocorrection {
                return report.error(
                    at: address,
                    "a program has put other signs into this address; write \(written(typed))"
                )
            }
            report.error(
                at: address,
                "an address is made of ASCII letters; write \(written(address.text.percentEncodedForAddress)), with the others as %XX"
            )
        }
    }
}

extension Substring {
    /// The address as it was typed, before dots became an ellipsis and hyphens dashes; `nil` if that is not all.
    fileprivate var withoutAutocorrection: String? {
        // Elsewhere a dash may be part of an address.
        guard !contains(":") else { return nil }
        var typed = String(self)
        for (sign, meant) in [
            ("…/", "../"), ("…", "..."), ("–", "-"), ("—", "--"), ("’", "'"), ("\u{2011}", "-"),
        ] {
            typed = typed.replacing(sign, with: meant)
        }
        return typed[...].isAddress ? typed : nil
    }

    /// The address with each byte that is no visible ASCII as `%XX`.
    fileprivate var percentEncodedForAddress: String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            if (0x21...0x7E).contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.appendHexadecimal(byte, .capital)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the address is made of visible ASCII; the part that names a heading of this capsule may be in the heading's own
    /// script, since no request carries it.
    fileprivate var isAddress: Bool {
        let isElsewhere = utf8.prefix { $0 != UInt8(ascii: "#") }.contains(UInt8(ascii: ":"))
        return (isElsewhere ? utf8 : utf8.prefix { $0 != UInt8(ascii: "#") })
            .allSatisfy { (0x21...0x7E).contains($0) }
    }
}
