internal import Glibc

/// The time of day and the time that passes.
public enum Clock {
    /// Milliseconds since 1970-01-01T00:00:00Z, as the system's clock has it; it may be set back.
    public static func now() -> Int64 { read(CLOCK_REALTIME) / 1_000_000 }

    /// Nanoseconds since some moment before this process began; never runs backwards.
    public static func monotonicNanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        let code = unsafe clock_gettime(clock, &time)
        precondition(code == 0, "the system has no clock")
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
