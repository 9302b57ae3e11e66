import Foundation

/// Whether the tests run with a sanitizer, whose allocator takes and keeps memory as it likes.
package let hasSanitizer: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return environment["LSAN_OPTIONS"] != nil || environment["TSAN_OPTIONS"] != nil
}()
