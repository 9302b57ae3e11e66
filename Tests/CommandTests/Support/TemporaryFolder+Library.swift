import Foundation
import Testing

extension TemporaryFolder {
    /// Compiles a library to be loaded before the C library, by `LD_PRELOAD`, which plays a system that is hard to come by.
    ///
    /// - Returns: The library's path.
    func compileLibrary(_ source: String) throws -> String {
        try write(source, to: ".library.c")
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = ["cc", "-shared", "-fPIC", "-o", path(".library.so"), path(".library.c")]
        try compiler.run()
        compiler.waitUntilExit()
        try #require(compiler.terminationStatus == 0)
        return path(".library.so")
    }
}
