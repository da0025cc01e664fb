import Platform
import Testing

@Suite struct LineReaderTests {
    func lines(_ content: [UInt8], limit: Int = LineReader.defaultLimit) throws -> [[UInt8]] {
        let directory = try TestDirectory()
        let path = directory.path + "/lines"
        try Files.write(content, to: path, durable: false)
        var reader = try LineReader(path: path, limit: limit)
        var lines: [[UInt8]] = []
        while try reader.next() {
            var line: [UInt8] = []
            for index in reader.line.indices { line.append(reader.line[index]) }
            lines.append(line)
        }
        let number = reader.number
        #expect(number == lines.count)
        return lines
    }

    @Test(
        arguments: [
            ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
            ("a\r\nb\r\n", ["a\r", "b\r"]),
        ] as [(String, [String])])
    func linesEndWithLF(_ content: String, _ expected: [String]) throws {
        #expect(try lines(Array(content.utf8)) == expected.map { Array($0.utf8) })
    }

    @Test func linesOfAllLengthsAcrossBuffers() throws {
        var seed = SystemRandomNumberGenerator()
        let number = UInt64.random(in: 0 ..< .max, using: &seed)
        var random = SplitMix(state: number)
        // Together several buffers of 1 MiB, and one line longer than any.
        var expected: [[UInt8]] = (0..<400).map { _ in
            let byte = UInt8.random(in: 11...255, using: &random)
            return [UInt8](repeating: byte, count: Int.random(in: 0...20_000, using: &random))
        }
        expected.insert([UInt8](repeating: 65, count: 3_000_000), at: 200)
        let content = Array(expected.map { $0 + [10] }.joined())
        #expect(try lines(content) == expected, "seed \(number)")
    }

    @Test func aLineOverTheLimitIsRefused() throws {
        #expect(try lines(Array("ok\n1234\n".utf8), limit: 4).count == 2)
        for content in ["ok\n12345\n", "ok\n12345", "ok\n123456789"] {
            let error = fileError { _ = try lines(Array(content.utf8), limit: 4) }
            #expect(error?.operation == "read line 2 of")
            #expect(error?.reason == "it is longer than 4 bytes")
        }
    }

    struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
