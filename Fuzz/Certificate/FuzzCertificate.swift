import Glibc
import TLS

/// A pair that works, made once in a folder of its own, in text and as what the text encodes.
private struct Pair {
    let directory: CertificateDirectory
    let hostname: Hostname
    let certificate: [UInt8]
    let key: [UInt8]

    init?() {
        directory = CertificateDirectory("/dev/shm/lectern-fuzz-\(getpid())")
        guard let hostname = try? Hostname("localhost"), (try? directory.create(for: hostname)) != nil,
            let certificate = contents(of: directory.certificatePath(for: hostname)),
            let key = contents(of: directory.keyPath(for: hostname))
        else { return nil }
        self.hostname = hostname
        self.certificate = certificate
        self.key = key
    }
}

private let pair: Pair? = {
    atexit { if let pair { remove(pair) } }
    return Pair()
}()

private func remove(_ pair: Pair) {
    for path in [
        pair.directory.certificatePath(for: pair.hostname), pair.directory.keyPath(for: pair.hostname),
        pair.directory.path,
    ] { remove(path) }
}

/// Reads a certificate or a key that the input has spoilt, or that is the input.
///
/// The first byte says which of the two files it is, whether the input takes the place of what was there, and whether it is the text or
/// what the text encodes; with another bit both files are the same. Then come the bytes, or places and values.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzCertificate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let pair else { preconditionFailure("no pair can be made") }
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let isKey = choice & 1 != 0
    let text = isKey ? pair.key : pair.certificate
    let isEncoded = choice & 4 != 0
    var bytes = isEncoded ? Base64.decoded(text) : text
    if choice & 2 != 0 {
        bytes = Array(input.dropFirst())
    } else {
        spoil(&bytes, by: input)
    }
    if isEncoded {
        bytes = Base64.armoured(bytes, as: isKey ? keyLabels[Int(choice >> 4 & 3)] : "CERTIFICATE")
    }
    if choice & 8 != 0 { bytes += isKey ? pair.certificate : pair.key }
    let isWhole = choice & 8 != 0
    write(
        isKey && !isWhole ? pair.certificate : bytes,
        to: pair.directory.certificatePath(for: pair.hostname)
    )
    write(isKey || isWhole ? bytes : pair.key, to: pair.directory.keyPath(for: pair.hostname))
    do throws(CertificateError) {
        let identity = try pair.directory.load(for: pair.hostname)
        for warning in identity.warnings { check("\(warning)") }
        precondition(identity.certificate.keyType.utf8.count < 100)
    } catch {
        check("\(error)")
    }
    return 0
}

private let keyLabels = ["PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"]

private func check(_ message: String) {
    precondition(
        message.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control },
        "a message is a line: \(message)"
    )
}

private func spoil(_ bytes: inout [UInt8], by input: [UInt8]) {
    for index in stride(from: 1, to: input.count - 2, by: 3) where !bytes.isEmpty {
        let place = (Int(input[index]) << 8 | Int(input[index + 1])) % bytes.count
        bytes[place] ^= input[index + 2]
    }
}

private enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    /// What the first block of a text encodes.
    static func decoded(_ text: [UInt8]) -> [UInt8] {
        let lines = text.split(separator: UInt8(ascii: "\n")).dropFirst().prefix {
            $0.first != UInt8(ascii: "-")
        }
        var bytes: [UInt8] = []
        var bits = 0
        var word = 0
        for letter in lines.joined() {
            guard let value = alphabet.firstIndex(of: letter) else { break }
            word = (word << 6 | value) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(word >> bits & 0xFF))
            }
        }
        return bytes
    }

    /// A text of one block.
    static func armoured(_ bytes: [UInt8], as label: String) -> [UInt8] {
        var text = Array("-----BEGIN \(label)-----\n".utf8)
        for start in stride(from: 0, to: bytes.count, by: 48) {
            let line = bytes[start..<min(start + 48, bytes.count)]
            for index in stride(from: line.startIndex, to: line.endIndex, by: 3) {
                let three = line[index..<min(index + 3, line.endIndex)]
                let word = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
                for digit in 0..<4 {
                    text.append(
                        digit <= three.count ? alphabet[word >> (18 - 6 * digit) & 63] : UInt8(ascii: "=")
                    )
                }
            }
            text.append(UInt8(ascii: "\n"))
        }
        return text + Array("-----END \(label)-----\n".utf8)
    }
}

private func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("\(path) cannot be written") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
}

private func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
}
