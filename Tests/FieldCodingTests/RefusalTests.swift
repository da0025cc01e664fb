import FieldCoding
import Testing

/// One refused text: `‸` stands where the fault is.
struct Refused: Sendable, CustomTestStringConvertible {
    let text: String
    let code: CodingFailure.Code
    let pointer: String
    let fragment: String

    init(_ text: String, _ code: CodingFailure.Code, _ pointer: String, _ fragment: String) {
        self.text = text
        self.code = code
        self.pointer = pointer
        self.fragment = fragment
    }

    var testDescription: String { text.debugDescription }
}

@Suite("Refused texts")
struct RefusalTests {
    static let structure: [Refused] = [
        .init("‸\u{FEFF}{\"area\":1}", .malformed, "", "byte order mark"),
        .init("‸", .malformed, "", "the text ends where an object is expected"),
        .init(" \n ‸", .malformed, "", "the text ends"),
        .init("‸[1]", .wrongType, "", "an array where an object is expected"),
        .init("‸\"x\"", .wrongType, "", "a string where an object is expected"),
        .init("‸7", .wrongType, "", "a number where an object is expected"),
        .init("‸true", .wrongType, "", "a boolean where an object is expected"),
        .init("‸null", .wrongType, "", "null where an object is expected"),
        .init("‸nothing", .malformed, "", "“n” where"),
        .init("{\"area\":1}‸x", .malformed, "", "something follows the end"),
        .init("{\"area\":1} ‸{\"area\":2}", .malformed, "", "something follows the end"),
        .init("{\"area\":1}‸\u{0}", .malformed, "", "something follows the end"),
        .init("{\"area\":1 ‸\"name\":\"x\"}", .malformed, "", "a string where a comma or the end of the object"),
        .init("{\"area\" ‸1}", .malformed, "", "a number where a colon is expected"),
        .init("{\"area\":1,‸}", .malformed, "", "“}” where a member name is expected"),
        .init("{‸area:1}", .malformed, "", "“a” where a member name is expected"),
        .init("{‸'area':1}", .malformed, "", "“'” where a member name is expected"),
        .init("{\"area\":‸}", .malformed, "/area", "“}” where a value is expected"),
        .init("{\"area\":‸,\"name\":\"x\"}", .malformed, "/area", "“,” where a value is expected"),
        .init("{\"area\":1,\"labels\":[\"a\",‸]}", .malformed, "/labels/1", "“]” where a value is expected"),
        .init("{\"area\":1,\"labels\":[\"a\" ‸\"b\"]}", .malformed, "/labels", "a comma or the end of the array"),
        .init("{\"area\":1‸;}", .malformed, "", "“;” where a comma"),
        .init("{‸/*x*/\"area\":1}", .malformed, "", "“/” where a member name"),
        .init("{\"area\":1,\"isWild\":‸tru}", .malformed, "/isWild", "“t” where true or false"),
        .init("{\"area\":1,\"isWild\":true‸r}", .malformed, "", "“r” where a comma"),
        .init("{\"area\":1‸]", .malformed, "", "“]” where a comma"),
        .init("‸}", .malformed, "", "“}” where an object"),
    ]

    static let numbers: [Refused] = [
        .init("{\"area\":‸1.0}", .wrongType, "/area", "decimals or an exponent"),
        .init("{\"area\":‸1e2}", .wrongType, "/area", "decimals or an exponent"),
        .init("{\"area\":‸1E-2}", .wrongType, "/area", "decimals or an exponent"),
        .init("{\"area\":‸-0}", .malformed, "/area", "-0 is not a canonical number"),
        .init("{\"area\":‸01}", .malformed, "/area", "begins with 0"),
        .init("{\"area\":‸-01}", .malformed, "/area", "begins with 0"),
        .init("{\"area\":‸00}", .malformed, "/area", "begins with 0"),
        .init("{\"area\":‸+1}", .malformed, "/area", "“+” where a value is expected"),
        .init("{\"area\":‸.5}", .malformed, "/area", "“.” where a value is expected"),
        .init("{\"area\":1.‸}", .malformed, "/area", "no digit after the point"),
        .init("{\"area\":1e‸}", .malformed, "/area", "no digit in the exponent"),
        .init("{\"area\":-‸}", .malformed, "/area", "no digit after the minus sign"),
        .init("{\"area\":0‸x10}", .malformed, "", "“x” where a comma"),
        .init("{\"area\":‸NaN}", .malformed, "/area", "“N” where a value is expected"),
        .init("{\"area\":-‸Infinity}", .malformed, "/area", "no digit after the minus sign"),
        .init("{\"area\":‸9007199254740992}", .outOfRange, "/area", "2^53"),
        .init("{\"area\":‸-9007199254740992}", .outOfRange, "/area", "2^53"),
        .init("{\"area\":‸9999999999999999}", .outOfRange, "/area", "2^53"),
        .init("{\"area\":‸99999999999999999999999999}", .outOfRange, "/area", "2^53"),
        .init("{\"area\":‸\"1\"}", .wrongType, "/area", "a string where an integer is expected"),
    ]

    static let strings: [Refused] = [
        .init("{\"area\":1,\"name\":\"a‸\\ud800b\"}", .malformed, "/name", "half of a surrogate pair"),
        .init("{\"area\":1,\"name\":\"‸\\udc00\"}", .malformed, "/name", "half of a surrogate pair"),
        .init("{\"area\":1,\"name\":\"‸\\ud800\\u0041\"}", .malformed, "/name", "half of a surrogate pair"),
        .init("{\"area\":1,\"name\":\"‸\\ud83d\\ud83d\"}", .malformed, "/name", "half of a surrogate pair"),
        .init("{\"area\":1,\"name\":\"a‸\\u0000\"}", .malformed, "/name", "U+0000"),
        .init("{\"area\":1,\"name\":\"a‸\u{0}\"}", .malformed, "/name", "control character 0x00"),
        .init("{\"area\":1,\"name\":\"a‸\tb\"}", .malformed, "/name", "control character 0x09"),
        .init("{\"area\":1,\"name\":\"a‸\nb\"}", .malformed, "/name", "escape it as \\u000A"),
        .init("{\"area\":1,\"name\":\"‸\\x41\"}", .malformed, "/name", "unknown escape"),
        .init("{\"area\":1,\"name\":\"\\u00‸g1\"}", .malformed, "/name", "four hexadecimal digits"),
        .init("{\"area\":1,\"name\":\"\\u12‸", .malformed, "/name", "ends inside a string"),
        .init("{\"area\":1,\"name\":\"abc\\‸", .malformed, "/name", "ends inside a string"),
        .init("{\"area\":1,\"name\":\"abc\\\"‸", .malformed, "/name", "ends inside a string"),
        .init("{\"area\":1,\"na‸", .malformed, "", "ends inside a string"),
        .init("{\"area\":1,\"name\":\"‸nin\u{303}o\"}", .outOfRange, "/name", "normal form C"),
        .init("{\"area\":1,\"name\":\"‸nin\\u0303o\"}", .outOfRange, "/name", "normal form C"),
        .init("{\"area\":1,\"name\":\"‸\u{212B}\"}", .outOfRange, "/name", "normal form C"),
        .init("{\"area\":1,\"name\":\"‸a\u{378}\"}", .outOfRange, "/name", "unassigned code point U+378"),
        .init("{\"area\":1,\"name\":\"‸\u{FFFF}\"}", .outOfRange, "/name", "unassigned code point U+FFFF"),
        .init("{\"area\":1,\"labels\":[\"a\",\"‸\\ud800\"]}", .malformed, "/labels/1", "half of a surrogate pair"),
    ]

    static let fields: [Refused] = [
        .init("{\"area\":1,‸\"area\":1}", .duplicateField, "/area", "\"area\" stands twice"),
        .init("{\"area\":1,‸\"\\u0061rea\":2}", .duplicateField, "/area", "stands twice"),
        .init("{\"area\":1,‸\"a/b~\":1}", .unknownField, "/a~1b~0", "unknown field"),
        .init("{\"area\":1,\"x\":2,‸\"x\":2}", .duplicateField, "/x", "stands twice"),
        .init("{\"area\":1,\"door\":{\"height\":2,‸\"height\":2}}", .duplicateField, "/door/height", "stands twice"),
        .init("{\"area\":1,‸\"lables\":[\"a\"]}", .unknownField, "/lables", "did you mean \"labels\"?"),
        .init("{\"area\":1,‸\"Area\":1}", .unknownField, "/Area", "did you mean \"area\"?"),
        .init("{\"area\":1,‸\"zzzzzzzz\":1}", .unknownField, "/zzzzzzzz", "the fields here are area, door, isWild"),
        .init("{\"area\":1,‸\"ñandú\":1}", .unknownField, "/ñandú", "unknown field"),
        .init("{\"area\":1,\"door\":{\"height\":2,‸\"sid\":\"x\"}}", .unknownField, "/door/sid", "\"side\"?"),
        .init("‸{}", .missingField, "", "field \"area\" is missing"),
        .init("  ‸{\"aera\":1}", .missingField, "", "\"aera\" is there: did you mean \"area\"?"),
        .init("{\"area\":1,\"door\": ‸{}}", .missingField, "/door", "field \"height\" is missing"),
        .init("{\"area\":‸null}", .wrongType, "/area", "null where an integer is expected"),
        .init("{\"area\":1,\"name\":‸null}", .wrongType, "/name", "leave an absent field out"),
        .init("{\"area\":1,\"labels\":[\"a\",‸null]}", .wrongType, "/labels/1", "null where a string is expected"),
        .init("{\"area\":1,\"door\":‸[]}", .wrongType, "/door", "an array where an object is expected"),
        .init("{\"area\":1,\"labels\":‸{}}", .wrongType, "/labels", "an object where an array is expected"),
        .init("{\"area\":1,\"labels\":[\"a\", ‸1]}", .wrongType, "/labels/1", "a number where a string is expected"),
        .init("{\"area\":1,\"isWild\":‸\"yes\"}", .wrongType, "/isWild", "a string where true or false is expected"),
        .init("{\"area\":‸true}", .wrongType, "/area", "a boolean where an integer is expected"),
        .init("{\"area\":1,\"use\": ‸\"gardn\"}", .outOfRange, "/use", "did you mean \"garden\"?"),
        .init("{\"area\":1,\"use\":‸\"moon\"}", .outOfRange, "/use", "not one of garden, orchard, pasture"),
        .init("{\"area\":1,\"shape\":‸{}}", .missingField, "/shape", "one of \"circle\", \"square\" is needed"),
        .init("{\"area\":1,\"shape\":‸{\"cirle\":1}}", .missingField, "/shape", "did you mean \"circle\"?"),
        .init("{\"area\":1,\"shape\":{\"circle\":1,‸\"square\":2}}", .unknownField, "/shape/square", "only one of"),
    ]

    @Test(
        "Each is refused with its code, place, pointer and message", arguments: structure + numbers + strings + fields)
    func refused(_ row: Refused) throws {
        let (text, offset) = marked(row.text)
        let failure = try #require(refusal(of: text), "read: \(shown(text))")
        #expect(failure.code == row.code)
        #expect(failure.offset == offset, "\(failure)")
        #expect(failure.pointer == row.pointer)
        #expect(failure.description.contains(row.fragment), "\(failure)")
    }

    @Test(
        "Bytes that are not UTF-8 are refused in values and in names",
        arguments: [
            [0xFF], [0xFE], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8C],
            [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3, 0x28], [0xE2, 0x28, 0xA1],
        ] as [[UInt8]])
    func encoding(_ bytes: [UInt8]) throws {
        let inValue = Array("{\"area\":1,\"name\":\"ab".utf8) + bytes + Array("\"}".utf8)
        let failure = try #require(refusal(of: inValue))
        #expect(failure.code == .malformed)
        #expect(failure.pointer == "/name")
        #expect(failure.message.contains("not UTF-8"))
        let inName = Array("{\"area\":1,\"na".utf8) + bytes + Array("\":1}".utf8)
        #expect(refusal(of: inName)?.message.contains("not UTF-8") == true)
        let outside = Array("{\"area\":1 ".utf8) + bytes + Array("}".utf8)
        #expect(refusal(of: outside)?.message.contains("byte 0x") == true)
    }

    @Test("A text cut off at any byte is refused, with a place inside it")
    func truncated() throws {
        let text = Array(
            #"{"area":12,"door":{"height":210,"side":"ñ\n"},"isWild":true,"labels":["a","🌱"],"shape":{"circle":3},"use":"garden"}"#
                .utf8)
        #expect(refusal(of: text) == nil)
        for end in 0..<text.count {
            let failure = try #require(refusal(of: Array(text[..<end])), "read after \(end) bytes")
            #expect(failure.code == .malformed, "\(end): \(failure)")
            #expect((0...end).contains(failure.offset), "\(end): \(failure)")
        }
    }

    @Test(
        "Line and column count from 1, in bytes",
        arguments: [
            ("‸{}", 1, 1), ("\n\n ‸{}", 3, 2), ("{\n  \"ñ\": ‸1.5\n}", 2, 9), ("{\r\n\"area\":‸null}", 2, 8),
        ])
    func place(_ text: String, line: Int, column: Int) {
        let (bytes, offset) = marked(text)
        let place = CodingFailure(.malformed, "", at: offset).place(in: bytes.span)
        #expect(place.line == line)
        #expect(place.column == column)
        let beyond = CodingFailure(.malformed, "", at: 1_000_000).place(in: bytes.span)
        #expect(beyond.line >= line)
    }
}
