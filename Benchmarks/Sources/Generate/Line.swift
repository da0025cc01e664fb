/// An entity's id: a short prefix for its kind and a number, at most 15 bytes together.
struct Ref: Equatable {
    let prefix: StaticString
    let number: Int

    init(_ prefix: StaticString, _ number: Int) {
        self.prefix = prefix
        self.number = number
    }

    static func == (left: Ref, right: Ref) -> Bool {
        left.number == right.number && left.prefix.description == right.prefix.description
    }
}

/// A person's pseudonym: `p-` and 26 base32 characters, drawn from two random numbers.
struct Person {
    let high: UInt64
    let low: UInt64

    init(_ random: inout SplitMix64) {
        high = random.next()
        low = random.next()
    }
}

/// JSON text under construction: the caller names fields and opens and closes brackets, commas come by themselves.
struct Line {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    // MARK: Structure

    mutating func open(_ bracket: StaticString) {
        comma()
        raw(bracket)
        needsComma = false
    }

    mutating func open(_ name: StaticString, _ bracket: StaticString) {
        key(name)
        raw(bracket)
        needsComma = false
    }

    /// Opens an event's `data`, after whatever stands before it.
    mutating func openData() {
        raw("{")
        needsComma = false
    }

    mutating func close(_ bracket: StaticString) {
        raw(bracket)
        needsComma = true
    }

    // MARK: Fields

    mutating func field(_ name: StaticString, _ text: StaticString) {
        key(name)
        raw("\"")
        raw(text)
        raw("\"")
    }

    mutating func field(_ name: StaticString, _ text: StaticString, _ number: Int) {
        field(name, Ref(text, number))
    }

    mutating func field(_ name: StaticString, _ ref: Ref) {
        key(name)
        value(ref)
    }

    mutating func field(_ name: StaticString, _ number: Int) {
        key(name)
        decimal(number)
    }

    mutating func field(_ name: StaticString, _ flag: Bool) {
        key(name)
        raw(flag ? "true" : "false")
    }

    mutating func field(_ name: StaticString, day: Day) {
        key(name)
        raw("\"")
        write(day)
        raw("\"")
    }

    mutating func field(_ name: StaticString, person: Person) {
        key(name)
        raw("\"p-")
        base32(person.high, characters: 13)
        base32(person.low, characters: 13)
        raw("\"")
    }

    /// A token of 13 random characters.
    mutating func field(_ name: StaticString, token: UInt64) {
        key(name)
        raw("\"v")
        base32(token, characters: 13)
        raw("\"")
    }

    /// 64 random hexadecimal digits: what a document's digest looks like.
    mutating func field(_ name: StaticString, digest random: inout SplitMix64) {
        key(name)
        raw("\"")
        for _ in 0..<4 { hex(random.next(), digits: 16) }
        raw("\"")
    }

    // MARK: Values

    mutating func element(_ ref: Ref) {
        comma()
        value(ref)
        needsComma = true
    }

    mutating func element(_ text: StaticString) {
        comma()
        raw("\"")
        raw(text)
        raw("\"")
        needsComma = true
    }

    private mutating func value(_ ref: Ref) {
        raw("\"")
        raw(ref.prefix)
        decimal(ref.number)
        raw("\"")
    }

    private mutating func key(_ name: StaticString) {
        comma()
        raw("\"")
        raw(name)
        raw("\":")
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    mutating func write(_ day: Day) {
        day.write(to: &bytes)
    }

    mutating func decimal(_ number: Int) {
        // Every number written here is at least 0.
        var divisor = 1
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    mutating func hex(_ number: UInt64, digits: Int) {
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(4 * place)) & 15
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    private mutating func base32(_ number: UInt64, characters: Int) {
        for place in 0..<characters {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(5 * place % 60)) & 31
            bytes.append(digit < 26 ? UInt8(ascii: "a") + digit : UInt8(ascii: "2") + digit - 26)
        }
    }
}
