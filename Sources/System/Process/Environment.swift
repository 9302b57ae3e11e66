internal import Glibc

/// Returns the value of an environment variable that this process was started with; `nil` if it is not set.
package func environmentVariable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
}

/// Returns the number of this process.
package func processNumber() -> Int32 { getpid() }
