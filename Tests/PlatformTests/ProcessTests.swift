@testable import Platform
import Testing

@Suite struct ProcessTests {
    @Test func aChildIsGivenArgumentsAndInputAndLeavesItsOutput() throws {
        let script = "cat; echo \"$1\" >&2; exit 3"
        let outcome = try ChildProcess.run("/bin/sh", ["-c", script, "sh", "a b"], input: [104, 105])
        #expect(outcome.end == .exited(3))
        #expect(outcome.output == [104, 105])
        #expect(outcome.errors == Array("a b\n".utf8))
    }

    @Test func muchInputAndOutputDoNotBlock() throws {
        let much = [UInt8](repeating: 1, count: 3_000_000)
        #expect(try ChildProcess.run("/bin/cat", input: much).output == much)
        // A child that reads nothing of it ends all the same.
        #expect(try ChildProcess.run("/bin/true", input: much).end == .exited(0))
    }

    @Test func signalsAndMissingProgramsAreTold() throws {
        #expect(try ChildProcess.run("/bin/sh", ["-c", "kill -9 $$"]).end == .signalled(9))
        #expect(fileError { _ = try ChildProcess.run("/no/such/program") }?.isNotFound == true)
    }

    @Test func aConversation() throws {
        var child = try ChildProcess("/bin/sh", ["-c", "read name; echo hello $name; read name; echo bye $name"])
        try child.write(Array("a\n".utf8))
        #expect(try child.readLine() == "hello a")
        let outcome = try child.finish(input: Array("b\n".utf8))
        #expect(outcome.output == Array("bye b\n".utf8))
    }

    @Test func outputToAReaderThatHasGoneIsQuiet() throws {
        let gone = try ChildProcess.Started("/bin/true", [])
        var writer = OutputWriter(gone.input, "the child")
        for _ in 0..<1000 where !writer.isClosed {
            try writer.write("text")
            try writer.flush()
            Threads.sleep(milliseconds: 5)
        }
        let isClosed = writer.isClosed
        #expect(isClosed)
        try writer.write("more")
        try writer.flush()
    }

    @Test func outputThatCannotBeWrittenIsAnError() throws {
        let directory = try TestDirectory()
        let path = directory.path + "/out"
        try Files.write([], to: path)
        // A descriptor that is open for reading only.
        let file = try FileDescriptor.reading(path)
        var writer = OutputWriter(file.number, "the file")
        try writer.write("text")
        #expect(fileError { try writer.flush() }?.path == "the file")
    }

    @Test func threadsReturnInOrderAndThrowTheFirstError() throws {
        #expect(try Threads.run(count: 5) { $0 * $0 } == [0, 1, 4, 9, 16])
        #expect(try Threads.run(count: 0) { $0 } == [])
        #expect(throws: Failure(number: 2)) {
            try Threads.run(count: 5) { number in
                if number >= 2 { throw Failure(number: number) }
            }
        }
        let numbers = try Threads.run(count: 4) { _ in
            // Long enough that all four are there at once.
            Threads.sleep(milliseconds: 50)
            return Threads.current
        }
        #expect(Set(numbers).count == 4)
        #expect(Threads.coreCount >= 1)
    }

    @Test func theStackIsDeep() throws {
        @Sendable func depth(_ left: Int) -> Int { left == 0 ? 0 : 1 + depth(left - 1) }
        #expect(try Threads.run(count: 1) { _ in depth(20_000) } == [20_000])
    }

    @Test func clockRandomnessAndEnvironment() {
        #expect(Clock.now() > 1_700_000_000_000)
        let before = Clock.monotonicNanoseconds()
        Threads.sleep(milliseconds: 5)
        #expect(Clock.monotonicNanoseconds() - before >= 5_000_000)
        #expect(Randomness.bytes(0) == [])
        #expect(Randomness.bytes(1000).count == 1000)
        #expect(Randomness.bytes(32) != Randomness.bytes(32))
        #expect(ThisProcess.variable("PATH")?.isEmpty == false)
        #expect(ThisProcess.variable("NO_SUCH_VARIABLE_HERE") == nil)
        #expect(ThisProcess.id > 0)
        #expect(Terminal.width > 0)
    }

    @Test func aLockIsSharedOrAlone() throws {
        let lock = ReadersWriterLock()
        lock.share()
        lock.share()
        let refused = try Threads.run(count: 1) { _ in lock.takeAlone(withinMilliseconds: 50) }
        #expect(refused == [false])
        lock.release()
        lock.release()
        #expect(lock.takeAlone(withinMilliseconds: 1000))
        lock.release()
    }

    struct Failure: Error, Equatable { let number: Int }
}
