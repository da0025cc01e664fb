import EventStore
import FieldCoding
import Platform
import Testing

/// What many processes at once, and processes that are killed, do to a store.
@Suite(.serialized) struct ProcessTests {
    @Test func eightProcessesAppendTwoHundredEventsEach() throws {
        // Every one of the 1,600 commits waits for the disk; who waits for whom is the same in memory.
        let workshop = try Workshop(inMemory: true)
        _ = try workshop.tejido("init --origin test")
        for writer in 0..<8 {
            let lines = (0..<200).map { organisation("w\(writer)-\($0)") + "\n" }
            try workshop.write(lines.joined(), to: "w\(writer).jsonl")
        }
        // All run before the first is waited for.
        let outcomes = try workshop.atOnce((0..<8).map { "append --each w\($0).jsonl" })
        var receipts = Receipts()
        for outcome in outcomes {
            #expect(outcome.end == .exited(0), "\(String(decoding: outcome.errors, as: UTF8.self))")
            receipts.take(outcome.output)
        }
        #expect(receipts.ids.count == 1_600)
        #expect(Set(receipts.ids.keys) == Set(1...1_600))
        try receipts.check(workshop, exactly: true)
    }

    /// One hundred writers are killed while they append, two at a time.
    @Test func killedWritersLoseNothingThatWasAcknowledged() throws {
        let workshop = try Workshop()
        _ = try workshop.tejido("init --origin test")
        var source = SampleSource(seed: 20_260_302)
        var receipts = Receipts()
        for round in 0..<50 {
            for writer in 0..<2 {
                let lines = (0..<300).map { organisation("r\(round)-\(writer)-\($0)") + "\n" }
                try workshop.write(lines.joined(), to: "w\(writer).jsonl")
            }
            var first = try workshop.start("append --each w0.jsonl")
            var second = try workshop.start("append --each w1.jsonl")
            receipts.take(try first.lines(source.below(12)))
            receipts.take(try second.lines(source.below(6)))
            first.send(signal: 9)
            second.send(signal: 9)
            receipts.take(try first.finish().output)
            receipts.take(try second.finish().output)
        }
        #expect(receipts.ids.count > 200)
        try receipts.check(workshop, exactly: false)
        #expect(try workshop.shell("tejido append --quiet w0.jsonl").code == 0)
    }

    /// One bit of one entry, anywhere in it, is seen and placed.
    @Test func aDamagedEntryIsNamedByItsPosition() throws {
        let workshop = try Workshop()
        _ = try workshop.tejido("init --origin test")
        try workshop.write((0..<20).map { organisation("o-\($0)") + "\n" }.joined(), to: "o.jsonl")
        #expect(try workshop.shell("tejido append --quiet o.jsonl").code == 0)
        let path = workshop.path("programme.tejido/log.mdb")
        let sound = try Files.read(path)
        let entry = Array(#""name":"o-7""#.utf8)
        var damaged = sound
        let places = damaged.indices.dropLast(entry.count).filter {
            damaged[$0..<$0 + entry.count].elementsEqual(entry)
        }
        #expect(!places.isEmpty)
        // One byte of every copy of the page: which of them is in use is LMDB's business.
        for place in places { damaged[place + 8] ^= 2 }
        try Files.write(damaged, to: path, durable: false)
        let outcome = try workshop.shell("tejido verify")
        #expect(outcome.code == 1)
        #expect(outcome.text.hasPrefix("position 8: "), "\(outcome.text)")
        try Files.write(sound, to: path, durable: false)
        #expect(try workshop.shell("tejido verify").code == 0)
    }

    /// A balance that does not hold is a fault of ours or of the disk: nothing is committed on it.
    @Test func aBrokenBalanceEndsTheCommandWithNothingWritten() throws {
        let workshop = try Workshop()
        _ = try workshop.tejido("init --origin test")
        let demo = Files.join(Files.parent(Files.parent(Files.parent(#filePath))), "Demo/programme.jsonl")
        let review = 153
        #expect(try workshop.shell("head -n \(review - 1) '\(demo)' | tejido append --quiet").code == 0)
        let path = workshop.path("programme.tejido/log.mdb")
        var damaged = try Files.read(path)
        // What the agreement has reported, as the register keeps it: less than the review is about to accept.
        let kept = Array(#""claimed":3500000,"disbursed":3600000"#.utf8)
        let places = damaged.indices.dropLast(kept.count).filter {
            damaged[$0..<$0 + kept.count].elementsEqual(kept)
        }
        #expect(!places.isEmpty)
        for place in places { damaged[place + 10] = UInt8(ascii: "1") }
        try Files.write(damaged, to: path, durable: false)
        let outcome = try workshop.shell("sed -n \(review)p '\(demo)' | tejido append")
        #expect(outcome.code == 70, "\(outcome.text)")
        #expect(outcome.text.contains("is broken: 3500000 is taken from 1500000"), "\(outcome.text)")
        #expect(try workshop.shell("tejido log --from \(review) --format jsonl").text == "")
    }

    /// Dropping and remaking everything that is derived gives the same tables, key by key.
    @Test func derivedTablesAreRemadeAsTheyWere() throws {
        let workshop = try Workshop()
        #expect(try workshop.shell("tejido demo programme.tejido >demo.txt").code == 0)
        #expect(try workshop.shell("tejido backup before.tejido && tejido rebuild --log").code == 0)
        let now = try EventLog(StoreFiles(workshop.path("programme.tejido")))
        let before = try EventLog(StoreFiles(workshop.path("before.tejido")))
        #expect(try now.differences(from: before, limit: 10) == [])
        #expect(try now.head() == before.head())
    }
}

extension ChildProcess {
    /// The first so many lines that the child writes.
    fileprivate mutating func lines(_ count: Int) throws -> [UInt8] {
        var text = ""
        for _ in 0..<count {
            guard let line = try readLine() else { break }
            text += line + "\n"
        }
        return Array(text.utf8)
    }
}

extension Workshop {
    /// Runs the program several times at once.
    fileprivate func atOnce(_ commands: [String]) throws -> [ChildProcess.Outcome] {
        let directory = directory
        let program = try Self.program
        return try Threads.run(count: commands.count) { number in
            let script = "cd '\(directory)' && TEJIDO_CLOCK=\(Self.clock) exec '\(program)' \(commands[number])"
            return try ChildProcess.run("/bin/sh", ["-c", script])
        }
    }
}

/// What was acknowledged: ids by position.
private struct Receipts {
    private(set) var ids: [UInt64: String] = [:]

    /// Takes the complete lines `POSITION ID LEAF`; one that was cut off by the end of the process is no receipt.
    mutating func take(_ output: [UInt8]) {
        var lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
        lines.removeLast()
        for line in lines {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            guard words.count == 3, let position = UInt64(words[0]) else { continue }
            #expect(ids.updateValue(String(words[1]), forKey: position) == nil, "position \(position) was given twice")
        }
    }

    /// Every acknowledged event stands where its receipt says, positions have no gap, and the store is sound.
    func check(_ workshop: borrowing Workshop, exactly: Bool) throws {
        let verified = try workshop.shell("tejido verify")
        #expect(verified.code == 0, "\(verified.text)")
        let entries = try workshop.tejido("log --format csv").split(separator: "\n").dropFirst()
        for (position, entry) in entries.enumerated() {
            let cells = entry.split(separator: ",")
            #expect(cells[0] == "\(position)")
            if let id = ids[UInt64(position)] { #expect(cells[4] == id) }
        }
        if exactly { #expect(entries.count == ids.count + 1) }
        #expect(entries.count > ids.keys.max() ?? 0)
    }
}
