internal import Glibc

/// A lock that many threads share or one has alone; a thread may share it again while it shares it.
@safe public final class ReadersWriterLock: @unchecked Sendable {
    // Unchecked: the pointer is set once, and what it points to is made for use by many threads.
    private let lock: UnsafeMutablePointer<pthread_rwlock_t>

    /// A lock that nobody has.
    public init() {
        unsafe lock = .allocate(capacity: 1)
        let code = unsafe pthread_rwlock_init(lock, nil)
        precondition(code == 0, "a lock could not be made")
    }

    deinit {
        unsafe pthread_rwlock_destroy(lock)
        unsafe lock.deallocate()
    }

    /// Waits until no other thread has it alone, and shares it.
    public func share() {
        let code = unsafe pthread_rwlock_rdlock(lock)
        precondition(code == 0, "a lock was shared by the thread that has it alone")
    }

    /// Waits until nobody has it, at most so long, and has it alone; false when that took too long.
    public func takeAlone(withinMilliseconds limit: Int) -> Bool {
        var until = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &until)
        until.tv_sec += limit / 1000
        until.tv_nsec += limit % 1000 * 1_000_000
        if until.tv_nsec >= 1_000_000_000 {
            until.tv_sec += 1
            until.tv_nsec -= 1_000_000_000
        }
        return unsafe pthread_rwlock_timedwrlock(lock, &until) == 0
    }

    /// Lets go of it.
    public func release() {
        unsafe pthread_rwlock_unlock(lock)
    }
}
