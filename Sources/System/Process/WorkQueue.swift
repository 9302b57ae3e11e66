internal import Dispatch

/// A thread for work that takes long, one piece after the other, in the order in which it came.
package final class WorkQueue: Sendable {
    private let queue: DispatchQueue

    /// - Parameter label: The name of the thread for whoever looks at the process.
    package init(label: String) { queue = DispatchQueue(label: label, qos: .utility) }

    /// Does something later, when all that came before is done, and returns at once.
    package func add(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }
}
