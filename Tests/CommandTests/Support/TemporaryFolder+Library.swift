import TestSupport
import Testing

extension TemporaryFolder {
    /// Compiles a library to be loaded before the C library, by `LD_PRELOAD`, which plays a system that is hard to come by.
    ///
    /// - Returns: The library's path.
    func compileLibrary(_ source: String) throws -> String {
        try write(source, to: ".library.c")
        let compile = ["cc", "-shared", "-fPIC", "-o", path(".library.so"), path(".library.c")]
        try #require(try ChildProcess("/usr/bin/env", compile).waitForEnd() == 0)
        return path(".library.so")
    }
}
