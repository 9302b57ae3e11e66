internal import Glibc

/// Measures what a process takes of its machine.
package enum ProcessUsage {
    /// The most memory that this process has had at once, in kB; 0 if the system does not tell.
    package static var peakMemory: Int {
        var usage = rusage()
        guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return usage.ru_maxrss
    }

    /// The processor time of all threads of this process, in seconds.
    package static var processSeconds: Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) }

    /// The processor time of the calling thread, in seconds.
    package static var threadSeconds: Double { seconds(of: CLOCK_THREAD_CPUTIME_ID) }

    private static func seconds(of clock: CInt) -> Double {
        var time = timespec()
        guard unsafe clock_gettime(clock, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
