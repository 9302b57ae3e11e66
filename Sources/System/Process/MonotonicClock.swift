internal import Glibc

/// Returns the time of CLOCK_MONOTONIC in microseconds, by which processes of one machine compare instants.
package func monotonicMicroseconds() -> UInt64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1_000
}
