/// A setting's value, which is the default until an operator gives another.
@propertyWrapper
package struct Defaulted<Value: Hashable & Sendable>: Hashable, Sendable {
    private var value: Value
    /// Whether an operator has given the value, even if it is the same as the default.
    package private(set) var isGiven = false

    /// Begins with the default.
    package init(wrappedValue: Value) { value = wrappedValue }

    package var wrappedValue: Value {
        get { value }
        set {
            value = newValue
            isGiven = true
        }
    }

    package var projectedValue: Defaulted {
        get { self }
        set { self = newValue }
    }
}
