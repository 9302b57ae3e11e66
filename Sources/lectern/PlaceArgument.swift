import ArgumentParser

/// Reads an argument that names a file or a folder.
///
/// - Returns: The text as it is.
/// - Throws: Wrong usage, if it is empty, as a variable of a shell is that was never set.
func place(_ text: String) throws -> String {
    guard !text.isEmpty else { throw ValidationError("it is empty; write the name of a file or folder") }
    return text
}
