public import FieldCoding

/// What a source is written in.
public enum SourceFormat: String, FieldWord {
    /// A table with a header row.
    case csv
    /// JSON objects.
    case json
}

/// What parts the cells of a table.
public enum SourceSeparator: String, FieldWord {
    case comma, semicolon, tab, bar

    var byte: UInt8 {
        switch self {
        case .comma: 0x2C
        case .semicolon: 0x3B
        case .tab: 0x09
        case .bar: 0x7C
        }
    }
}

/// How bytes become letters.
public enum SourceEncoding: String, FieldWord {
    /// Unicode.
    case utf8 = "utf-8"
    /// ISO 8859-1.
    case latin1 = "latin-1"
    /// Latin-1 as spreadsheets on Windows write it, with curled quotes and the euro.
    case windows1252 = "windows-1252"

    /// What stands in place of the control characters 80 to 9F; nil where nothing does.
    private static let windows: [UInt32?] = [
        0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, nil,
        0x017D, nil, nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, nil, 0x017E, 0x0178,
    ]

    /// A text in UTF-8; throws where the bytes are not of this encoding.
    func decoded(_ bytes: [UInt8]) throws(EventTableFault) -> [UInt8] {
        if self == .utf8 {
            do {
                _ = try UTF8Span(validating: bytes.span)
                return bytes
            } catch {
                throw fault(
                    bytes, error.byteOffsets.lowerBound, "say encoding: latin-1 or windows-1252 if the file is that")
            }
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for (offset, byte) in bytes.enumerated() {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            var code = UInt32(byte)
            if byte < 0xA0 {
                guard self == .windows1252, let known = Self.windows[Int(byte) - 0x80] else {
                    throw fault(
                        bytes, offset, self == .latin1 ? "say encoding: windows-1252 or utf-8 if the file is that" : nil
                    )
                }
                code = known
            }
            if let scalar = Unicode.Scalar(code) { text += Array(Character(scalar).utf8) }
        }
        return text
    }

    /// Whether bytes that are said to be of another encoding read as UTF-8, letters beyond ASCII among them.
    static func looksLikeUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.contains { $0 >= 0x80 } && (try? UTF8Span(validating: bytes.span)) != nil
    }

    private func fault(_ bytes: [UInt8], _ offset: Int, _ remedy: String?) -> EventTableFault {
        let line = 1 + bytes[..<offset].count { $0 == 0x0A }
        return EventTableFault(line: line, .malformed, "byte \(offset) of the file is not \(rawValue)", remedy: remedy)
    }
}
