internal import CLinux
internal import Glibc

/// Returns how many processor cores this process may use; at least 1.
///
/// That is the smaller of two numbers: the cores on which it may run (`taskset`, cpusets, `CPUAffinity=`), and the cores whose
/// time its control groups let it take (`CPUQuota=`, a container's limit), rounded up.
package func availableProcessors() -> Int {
    let allowed = processorsAllowed() ?? Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))
    return max(1, min(allowed, ControlGroupQuota.ofThisProcess() ?? .max))
}

/// - Returns: `nil` if the kernel does not tell.
private func processorsAllowed() -> Int? {
    var bits = [UInt64](repeating: 0, count: 1_024)  // for 65,536 processors: more than any kernel knows
    let result = unsafe bits.withUnsafeMutableBytes { unsafe sched_getaffinity(0, $0.count, $0.baseAddress) }
    let count = bits.reduce(0) { $0 + $1.nonzeroBitCount }
    return result == 0 && count > 0 ? count : nil
}
