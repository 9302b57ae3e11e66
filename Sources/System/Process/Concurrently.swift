internal import Dispatch
internal import Synchronization

/// Does two things at once, each on a core of its own where there are two, and waits for both.
package func concurrently<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
) -> (First, Second) {
    let (one, two) = (Outcome<First>(), Outcome<Second>())
    DispatchQueue.concurrentPerform(iterations: 2) { number in
        if number == 0 { one.set(first()) } else { two.set(second()) }
    }
    return (one.value ?? first(), two.value ?? second())
}

/// What a thread has made; nobody ever waits for its lock.
private final class Outcome<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    func set(_ value: Value) { made.withLock { $0 = value } }

    var value: Value? { made.withLock { $0 } }
}
