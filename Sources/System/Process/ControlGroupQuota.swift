internal import Glibc

/// How much processor time the control groups of a process let it take.
///
/// - Source: Linux, Documentation/admin-guide/cgroup-v2.rst (`cpu.max`), and scheduler/sched-bwc.rst (`cpu.cfs_quota_us`).
package enum ControlGroupQuota {
    /// In processors, rounded up.
    ///
    /// - Returns: `nil` where nothing bounds it, or nothing tells.
    static func ofThisProcess() -> Int? {
        guard let groups = SmallFile.text(at: "/proc/self/cgroup") else { return nil }
        return smallest(in: groups) { SmallFile.text(at: $0) }
    }

    /// - Parameters:
    ///   - groups: `/proc/self/cgroup`: a line `0::/path` of version 2, lines such as `4:cpu,cpuacct:/path` of version 1.
    ///   - read: Gives a file's text.
    /// - Returns: The smallest of the group's and of all above it, in processors, rounded up.
    package static func smallest(in groups: String, reading read: (String) -> String?) -> Int? {
        groups.split(separator: "\n").flatMap { line -> [Int] in
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { return [] }
            if fields[1].isEmpty {
                return paths(from: fields[2]).compactMap {
                    read("/sys/fs/cgroup\($0)/cpu.max").flatMap(processors(max:))
                }
            }
            guard fields[1].split(separator: ",").contains("cpu") else { return [] }
            return paths(from: fields[2]).compactMap { path in
                let folder = "/sys/fs/cgroup/cpu\(path)"
                guard let quota = read("\(folder)/cpu.cfs_quota_us"),
                    let period = read("\(folder)/cpu.cfs_period_us")
                else { return nil }
                return processors(max: "\(quota) \(period)")
            }
        }.min()
    }

    /// `/a/b`: itself, `/a` and the root, which in a container is the container's own group.
    private static func paths(from path: Substring) -> [String] {
        let parts = path.split(separator: "/").filter { $0 != ".." }
        return (0...parts.count).map { parts[..<$0].map { "/\($0)" }.joined() }
    }

    /// `150000 100000`: 2; `max 100000` and `-1 100000`: nothing.
    private static func processors(max text: String) -> Int? {
        let numbers = text.split(whereSeparator: \.isWhitespace).map { Int($0) }
        guard numbers.count == 2, let quota = numbers[0], let period = numbers[1], quota > 0, period > 0
        else { return nil }
        return quota / period + (quota % period == 0 ? 0 : 1)
    }
}

/// A file of the kernel's, which has a few bytes.
private enum SmallFile {
    /// - Returns: `nil` where it cannot be read.
    static func text(at path: String) -> String? {
        let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return nil }
        let descriptor = Descriptor(adopting: number)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = unsafe read(descriptor.number, &bytes, bytes.count)
        return count >= 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }
}
