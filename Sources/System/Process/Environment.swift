internal import Glibc

/// A variable that this process was started with; `nil` where it is not set.
package func environmentVariable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
}

/// The number of this process.
package func processNumber() -> Int32 { getpid() }
