internal import Platform
internal import Synchronization

/// Tells, from a thread of its own, when taking the writer's lock lasts too long.
///
/// LMDB waits for the lock inside one call that cannot be given a limit. The thread sleeps until the limit of the
/// next wait, and ends when nobody waits; a busy writer therefore costs one thread in each limit's time.
final class LockWatch: Sendable {
    private struct Wait {
        let deadline: Int64
        let notice: @Sendable () -> Void
    }

    private struct State {
        var waits: [Int: Wait] = [:]
        var begun = 0
        var isRunning = false
    }

    private let state = Mutex(State())

    /// Runs what may wait; while it waits, `notice` is called once it has lasted so many milliseconds.
    func during<R>(limitMilliseconds: Int, _ wait: () -> R, notice: @escaping @Sendable () -> Void) -> R {
        let deadline = Clock.monotonicNanoseconds() + Int64(limitMilliseconds) * 1_000_000
        let (number, mustStart) = state.withLock { state in
            state.begun += 1
            state.waits[state.begun] = Wait(deadline: deadline, notice: notice)
            defer { state.isRunning = true }
            return (state.begun, !state.isRunning)
        }
        // Without a thread there is no notice, and the wait is as it was.
        if mustStart, !Threads.detach({ self.look() }) { state.withLock { $0.isRunning = false } }
        defer { state.withLock { _ = $0.waits.removeValue(forKey: number) } }
        return wait()
    }

    private func look() {
        while let rest = timeLeft() {
            Threads.sleep(milliseconds: Int(rest / 1_000_000) + 1)
        }
    }

    /// Gives the notices that are due; the nanoseconds until the next one is, nil when nobody waits for one.
    private func timeLeft() -> Int64? {
        state.withLock { state in
            let now = Clock.monotonicNanoseconds()
            for (number, wait) in state.waits where wait.deadline <= now {
                // Within the lock, so that the wait, and with it the environment, cannot end meanwhile.
                wait.notice()
                state.waits[number] = nil
            }
            state.isRunning = !state.waits.isEmpty
            return state.waits.values.map { $0.deadline - now }.min()
        }
    }
}
