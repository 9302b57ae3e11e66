import Testing
import Text

struct ShellWordTests {
    @Test(arguments: [
        ("a/b-c.txt", "a/b-c.txt"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("-x", "./-x"), ("~", "'~'"),
        ("", "''"), ("größe.md", "größe.md"), ("$HOME", "'$HOME'"), ("a\nb", "'a\u{FFFD}b'"),
        ("a@b,c:d+e=f%g", "a@b,c:d+e=f%g"),
    ])
    func aPathIsOneWord(_ path: String, _ word: String) { #expect(shellWord(path) == word) }
}
