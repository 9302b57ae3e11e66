internal import Gopher
internal import Reactor

extension ReadyAnswer {
    init(_ type: ItemType, _ bytes: [UInt8]) {
        self.init(status: "\(type)", Response(body: .memory(bytes[...])))
    }

    /// Makes an error as a menu, with a way on.
    init(_ message: String, _ way: MenuItem) {
        self.init(.error, Menu([.error(FieldText(tidying: message)), way]).bytes)
    }
}
