internal import Glibc

/// Lets this process open as many descriptors as the system allows it.
///
/// The usual soft limit of 1,024 is kept low for programs that use `select(2)`; this one does not.
///
/// - Returns: How many descriptors that is.
package func raiseDescriptorLimit() -> Int {
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return 1_024 }
    var raised = rlimit(rlim_cur: limit.rlim_max, rlim_max: limit.rlim_max)
    if unsafe setrlimit(resource, &raised) == 0 { limit = raised }
    return Int(clamping: limit.rlim_cur)
}
