internal import Glibc
internal import Synchronization

/// Threads of the operating system with stacks large enough for deep recursion.
public enum Threads {
    /// The stack of each thread, in bytes.
    public static let stackSize = 8 << 20

    /// How many cores this process may run on.
    public static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// A number that no other running thread of this process has.
    public static var current: UInt { UInt(pthread_self()) }

    /// Runs `body(0)` to `body(count - 1)`, each on a thread of its own, and returns what they return, in order.
    ///
    /// Returns when all have ended. When some throw, the error of the lowest number is thrown.
    public static func run<R: Sendable>(
        count: Int, body: @escaping @Sendable (Int) throws -> R
    ) throws -> [R] {
        let slots = (0..<count).map { _ in Slot<R>() }
        var started: [pthread_t] = []
        for (number, slot) in slots.enumerated() {
            let thread = start { slot.set(Result { try body(number) }) }
            guard let thread else {
                // Without a thread of its own it still has to be done.
                slot.set(Result { try body(number) })
                continue
            }
            started.append(thread)
        }
        for thread in started { pthread_join(thread, nil) }
        return try slots.map { try $0.take() }
    }

    /// Runs `body` on this thread and `other` on another at the same time; returns what came of both when both ended.
    ///
    /// The two must not touch the same things: this is what the caller promises.
    public static func overlap<R, Other>(
        _ body: () throws -> R, with other: () throws -> Other
    ) -> (Result<R, any Error>, Result<Other, any Error>) {
        withoutActuallyEscaping(other) { other in
            // Both closures are used by one thread only, and both have ended before this returns.
            nonisolated(unsafe) var found: Result<Other, any Error>?
            nonisolated(unsafe) let other = other
            let thread = start { unsafe found = Result { try unsafe other() } }
            let mine = Result { try body() }
            if let thread {
                pthread_join(thread, nil)
            } else {
                unsafe found = Result { try unsafe other() }
            }
            guard let found = unsafe found else { preconditionFailure("the thread ended without an outcome") }
            return (mine, found)
        }
    }

    /// Starts a thread that nobody waits for; false when the system gives none.
    @discardableResult
    public static func detach(_ body: @escaping @Sendable () -> Void) -> Bool {
        guard let thread = start(body) else { return false }
        pthread_detach(thread)
        return true
    }

    /// Stops this thread for so many milliseconds, at least.
    public static func sleep(milliseconds: Int) {
        var rest = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
        var left = timespec()
        while unsafe nanosleep(&rest, &left) != 0, errno == EINTR { rest = left }
    }

    private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, stackSize)
        // C carries the closure as an untyped pointer, which the thread takes over.
        let work = unsafe Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, &attributes,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard code == 0 else {
            unsafe work.release()
            return nil
        }
        return thread
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Where a thread leaves what it made for the one that waits.
    private final class Slot<R: Sendable>: Sendable {
        private let result = Mutex<Result<R, any Error>?>(nil)

        func set(_ value: Result<R, any Error>) { result.withLock { $0 = value } }

        func take() throws -> R {
            guard let made = result.withLock({ $0 }) else { preconditionFailure("the thread has not ended") }
            return try made.get()
        }
    }
}
