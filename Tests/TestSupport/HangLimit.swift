package import Testing

extension Trait where Self == TimeLimitTrait {
    /// Ends a test that hangs: no measure of speed, since on a busy machine a test may wait for all others.
    package static var hangLimit: Self { .timeLimit(.minutes(hasSanitizer ? 60 : 15)) }
}
