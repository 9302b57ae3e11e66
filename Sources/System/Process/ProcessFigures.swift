internal import Glibc

/// What this process has of its machine now; `nil` for what the system does not tell, as where `/proc` is missing.
package struct ProcessFigures: Hashable, Sendable {
    /// The memory that is in use, in bytes, shared pages included.
    package var residentMemory: Int?
    package var openDescriptors: Int?
    package var descriptorLimit: Int?
    /// The processor time of all threads, in seconds.
    package var processorSeconds: Double

    package init(
        residentMemory: Int?,
        openDescriptors: Int?,
        descriptorLimit: Int?,
        processorSeconds: Double
    ) {
        self.residentMemory = residentMemory
        self.openDescriptors = openDescriptors
        self.descriptorLimit = descriptorLimit
        self.processorSeconds = processorSeconds
    }

    /// The figures of this moment.
    package static var now: ProcessFigures {
        // The second number is the pages in memory (proc(5)).
        let pages = SmallFile.text(at: "/proc/self/statm")?.split(separator: " ").dropFirst().first
        // One of them is the folder itself, which is open while it is read, and a second its stream.
        let descriptors = (try? FileSystem.names(in: "/proc/self/fd")).map { $0.count - 2 }
        var limit = rlimit()
        let hasLimit = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        return ProcessFigures(
            residentMemory: pages.flatMap { Int($0) }.map { $0 * sysconf(CInt(_SC_PAGESIZE)) },
            openDescriptors: descriptors,
            descriptorLimit: hasLimit ? Int(clamping: limit.rlim_cur) : nil,
            processorSeconds: ProcessUsage.processSeconds
        )
    }
}
