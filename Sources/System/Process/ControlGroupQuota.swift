/// The processor time that the control groups of a process let it take.
///
/// - Source: Linux, Documentation/admin-guide/cgroup-v2.rst (`cpu.max`), and scheduler/sched-bwc.rst (`cpu.cfs_quota_us`).
package enum ControlGroupQuota {
    /// Returns the quota of this process in processors, rounded up.
    ///
    /// - Returns: `nil` if nothing bounds it, or if the kernel does not tell.
    static func ofThisProcess() -> Int? {
        guard let groups = SmallFile.text(at: "/proc/self/cgroup") else { return nil }
        return smallest(in: groups) { SmallFile.text(at: $0) }
    }

    /// - Parameters:
    ///   - groups: The text of `/proc/self/cgroup`: a line `0::/path` for version 2, lines such as `4:cpu,cpuacct:/path` for
    ///     version 1.
    ///   - read: Returns the text of a file.
    /// - Returns: The smallest quota of the group and all groups above it, in processors, rounded up.
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

    /// Returns a group's path and the paths above it: for `/a/b` itself, `/a` and the root, which in a container is the
    /// container's own group.
    private static func paths(from path: Substring) -> [String] {
        let parts = path.split(separator: "/").filter { $0 != ".." }
        return (0...parts.count).map { parts[..<$0].map { "/\($0)" }.joined() }
    }

    /// Returns the processors that a quota allows: 2 for `150000 100000`, and `nil` for `max 100000` and `-1 100000`.
    private static func processors(max text: String) -> Int? {
        let numbers = text.split(whereSeparator: \.isWhitespace).map { Int($0) }
        guard numbers.count == 2, let quota = numbers[0], let period = numbers[1], quota > 0, period > 0
        else { return nil }
        return quota / period + (quota % period == 0 ? 0 : 1)
    }
}
