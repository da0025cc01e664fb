extension JSONReader {
    /// Passes over one value of any kind, checking its structure.
    ///
    /// What strings hold is checked when a field reads them; a value that no field reads is refused as unknown.
    @_lifetime(self: copy self)
    mutating func skipValue() throws(CodingFailure) {
        skipSpace()
        switch next {
        case 0x22: try skipString()
        case 0x7B:
            try members { (json, name, _) throws(CodingFailure) in
                do throws(CodingFailure) {
                    try json.skipValue()
                } catch {
                    throw error.inside(name)
                }
            }
        case 0x5B:
            try array { (json, index) throws(CodingFailure) in
                do throws(CodingFailure) {
                    try json.skipValue()
                } catch {
                    throw error.inside(String(index))
                }
            }
        case 0x74, 0x66: _ = try boolean()
        case 0x6E where takeWord("null"): return
        default: try skipNumber()
        }
    }

    /// Reads an object, calling `member` at each value with the member's name and the name's offset.
    @_lifetime(self: copy self)
    public mutating func members(
        _ member: (inout JSONReader, String, Int) throws(CodingFailure) -> Void
    ) throws(CodingFailure) {
        try eachMember { (json, offset, _, _) throws(CodingFailure) in
            var name = JSONReader(json.bytes, mode: json.mode, position: offset)
            try member(&json, try name.string(), offset)
        }
    }

    /// Reads an object, calling `member` at each value with the offsets of the name's quotes and whether it is plain
    /// ASCII; a name that is not is read in full, so that its faults come out.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func eachMember(
        _ member: (inout JSONReader, Int, Int, Bool) throws(CodingFailure) -> Void
    ) throws(CodingFailure) {
        guard take(0x7B) else { throw unexpected("an object") }
        try enter()
        if !take(0x7D) {
            while true {
                skipSpace()
                let offset = position
                guard next == 0x22 else { throw misplaced("a member name") }
                let isPlain = plainString() != nil
                if !isPlain { _ = try string() }
                let nameEnd = position - 1
                guard take(0x3A) else { throw misplaced("a colon") }
                skipSpace()
                try member(&self, offset, nameEnd, isPlain)
                if take(0x2C) { continue }
                if take(0x7D) { break }
                throw misplaced("a comma or the end of the object")
            }
        }
        depth -= 1
    }

    @_lifetime(self: copy self)
    private mutating func skipString() throws(CodingFailure) {
        var index = position + 1
        while index < bytes.count {
            index = bytes.plainRun(from: index).end
            guard index < bytes.count else { break }
            switch bytes[index] {
            case 0x22:
                position = index + 1
                return
            case 0x5C: index += 2
            default:
                // A control character: reading says so.
                _ = try string()
                return
            }
        }
        throw CodingFailure(.malformed, "the text ends inside a string", at: bytes.count)
    }

    /// Any number of RFC 8259: whether the field takes it is said when it is read.
    @_lifetime(self: copy self)
    private mutating func skipNumber() throws(CodingFailure) {
        let start = position
        if next == 0x2D { position += 1 }
        let first = position
        let whole = skipDigits()
        guard whole > 0 else {
            if first > start { throw CodingFailure(.malformed, "no digit after the minus sign", at: first) }
            throw misplaced("a value")
        }
        if whole > 1, bytes[first] == 0x30 { throw CodingFailure(.malformed, "a number begins with 0", at: start) }
        if next == 0x2E {
            position += 1
            guard skipDigits() > 0 else { throw CodingFailure(.malformed, "no digit after the point", at: position) }
        }
        if next == 0x65 || next == 0x45 {
            position += 1
            if next == 0x2B || next == 0x2D { position += 1 }
            guard skipDigits() > 0 else { throw CodingFailure(.malformed, "no digit in the exponent", at: position) }
        }
    }

    @_lifetime(self: copy self)
    private mutating func skipDigits() -> Int {
        let start = position
        while (0x30...0x39).contains(next) { position += 1 }
        return position - start
    }
}

extension JSONReader {
    /// Passes over one value and says where it stands.
    @_lifetime(self: copy self)
    public mutating func skippedValue() throws(CodingFailure) -> Range<Int> {
        skipSpace()
        let start = position
        try skipValue()
        return start..<position
    }
}
