package import Testing

extension Trait where Self == TimeLimitTrait {
    /// Limits the time of each test, with a sanitizer to ten times as much: on a busy machine it is many times slower.
    package static func timeLimit(minutes: Int) -> Self {
        .timeLimit(.minutes(hasSanitizer ? 10 * minutes : minutes))
    }
}
