internal import Glibc

/// What a killed creation of a certificate leaves behind: a file under a name of its own, before it got the one meant.
enum Leftover {
    /// Nobody needs this long between writing a file and naming it.
    static let age = 3_600

    /// A random name beside the one meant.
    ///
    /// It ends as that does, so that what keeps keys out of git or a backup keeps this one out as well.
    static func name(for name: String) -> String {
        ".\(String(UInt64.random(in: .min ... .max), radix: 36)).\(name)"
    }

    /// Whether ``name(for:)`` makes such names, for a host's certificate or key.
    static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty, 1...13 ~= parts[1].utf8.count else { return false }
        guard parts[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }) else { return false }
        let file = parts[2]
        guard file.hasSuffix(".crt") || file.hasSuffix(".key") else { return false }
        return (try? Hostname(String(file.dropLast(4)))) != nil
    }
}

extension LockedDirectory {
    /// Removes them where they are old, so that no copy of a key lies about.
    ///
    /// One may be the second name of a key in use, which keeps its first. What cannot be removed does no harm.
    func removeLeftovers() {
        for name in names where Leftover.isName(name) {
            var status = stat()
            guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
                status.st_mode & S_IFMT == S_IFREG,
                time(nil) - status.st_mtim.tv_sec > Leftover.age
            else { continue }
            _ = unsafe unlinkat(descriptor, name, 0)
        }
    }

    private var names: [String] {
        // A stream closes its descriptor, and reads on from where the last one ended unless it has one of its own.
        let own = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { return [] }
        guard let stream = unsafe fdopendir(own) else {
            _ = close(own)
            return []
        }
        defer { _ = unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let start = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(
                to: CChar.self
            )
            if let name = unsafe String(validatingCString: start) { names.append(name) }
        }
        return names
    }
}
