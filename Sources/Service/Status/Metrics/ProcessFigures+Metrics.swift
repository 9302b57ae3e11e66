internal import System

extension ProcessFigures {
    /// The figures under the names that all programs have for them; what the system does not tell is left out.
    var metrics: [Metric] {
        [
            residentMemory.map {
                Metric(
                    "process_resident_memory_bytes",
                    .gauge,
                    unit: "bytes",
                    "Memory in use, shared pages included.",
                    .count($0)
                )
            },
            openDescriptors.map {
                Metric("process_open_fds", .gauge, "Descriptors that are open.", .count($0))
            },
            descriptorLimit.map {
                Metric("process_max_fds", .gauge, "Descriptors that may be open.", .count($0))
            },
            Metric(
                "process_cpu_seconds",
                .counter,
                unit: "seconds",
                "Processor time of all threads.",
                .seconds(processorSeconds)
            ),
        ].compactMap(\.self)
    }
}
