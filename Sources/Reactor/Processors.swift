internal import Glibc

/// How many processor cores this process may run on; at least 1.
package func availableProcessors() -> Int { max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))) }
