/// What a text must not hold about anybody, because the log keeps it for ever: looked for when a text is read.
///
/// It finds the usual spellings of Chile and addresses anywhere, and is content to miss others: names, and numbers that
/// look like amounts, cannot be told from what belongs in a text. A false find is worse than a miss where the text
/// cannot be reworded, so amounts (`12.345.678`, `$912345678`), days, years and numbers of acts are let through.
enum PersonalData: String {
    case email = "an e-mail address"
    case rut = "a RUT"
    case phone = "a phone number"

    /// What is found first, nil in a text that is fit for the log.
    static func first(in text: Span<UInt8>) -> PersonalData? {
        for index in text.indices {
            switch text[index] {
            case 0x40 where isEmail(text, at: index): return .email
            case 0x2B, 0x28, 0x30...0x39:
                guard startsNumber(text, index) else { continue }
                let number = NumberRun(text, from: index)
                if number.isRUT { return .rut }
                if number.isPhone { return .phone }
            default: continue
            }
        }
        return nil
    }

    /// Something before the sign and a domain of two parts behind it, the last of letters.
    private static func isEmail(_ text: Span<UInt8>, at sign: Int) -> Bool {
        guard sign > 0, isWord(text[sign - 1]) else { return false }
        var labels = 0
        var letters = 0
        var index = sign + 1
        while index < text.count {
            let byte = text[index]
            if byte == 0x2E {
                guard index > sign + 1, text[index - 1] != 0x2E else { return false }
                if labels > 0, letters >= 2 { return true }
                labels += 1
                letters = 0
            } else if isWord(byte) || byte == 0x2D {
                letters = isLetter(byte) ? letters + 1 : Int.min / 2
            } else {
                break
            }
            index += 1
        }
        return labels > 0 && letters >= 2
    }

    /// Whether a number may begin here: not in a word, an amount, a decimal or a longer number.
    private static func startsNumber(_ text: Span<UInt8>, _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = text[index - 1]
        if isWord(before) || [0x2E, 0x2C, 0x2D, 0x2F, 0x2B, 0x24, 0x23].contains(before) { return false }
        return !(before == 0x20 && index > 1 && text[index - 2] == 0x24)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    /// Letters of every script, digits and the line below.
    static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 0x5F || byte >= 0x80 }
}

/// Digits as people group them: `+56 9 1234 5678`, `12.345.678-5`, `(32) 234 5678`.
private struct NumberRun {
    private let hasPlus: Bool
    /// Whether it begins with an area code in brackets.
    private let hasArea: Bool
    private var groups: [[UInt8]] = []
    /// What stands between the groups: blank, dash or point.
    private var separators: [UInt8] = []
    /// Whether a dash and the letter K end it, which only a check digit can be.
    private var endsInK = false
    /// Whether it goes on as something else: a decimal, a day, a word.
    private var isPart = false

    init(_ text: Span<UInt8>, from start: Int) {
        func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
        hasPlus = byte(start) == 0x2B
        hasArea = byte(start) == 0x28
        var index = hasPlus || hasArea ? start + 1 : start
        var isOpen = hasArea
        while PersonalData.isDigit(byte(index)), groups.count < 6 {
            var group: [UInt8] = []
            while PersonalData.isDigit(byte(index)), group.count < 16 {
                group.append(byte(index) - 0x30)
                index += 1
            }
            groups.append(group)
            if isOpen {
                guard byte(index) == 0x29, group.count <= 3 else {
                    isPart = true
                    return
                }
                isOpen = false
                index += 1
            }
            let separator = byte(index)
            guard [0x20, 0x2D, 0x2E].contains(separator) else { break }
            if separator == 0x2D, byte(index + 1) & 0xDF == 0x4B {
                endsInK = true
                index += 2
                break
            }
            isOpen = hasPlus && separator == 0x20 && byte(index + 1) == 0x28
            let next = isOpen ? index + 2 : index + 1
            guard PersonalData.isDigit(byte(next)) else { break }
            separators.append(separator)
            index = next
        }
        isPart =
            PersonalData.isWord(byte(index))
            || ([0x2C, 0x2F].contains(byte(index)) && PersonalData.isDigit(byte(index + 1)))
    }

    /// `12.345.678-5` or `12345678-5`, with the check digit that the number demands.
    var isRUT: Bool {
        guard !hasPlus, !hasArea, !isPart else { return false }
        var body = groups
        var marks = separators
        var digit: UInt8 = 0x4B
        if !endsInK {
            guard let last = body.popLast(), last.count == 1, marks.popLast() == 0x2D else { return false }
            digit = 0x30 + last[0]
        }
        let lengths = body.map(\.count)
        let isPlain = lengths == [7] || lengths == [8]
        let isPointed = [[1, 3, 3], [2, 3, 3]].contains(lengths) && marks == [0x2E, 0x2E]
        guard isPlain || isPointed else { return false }
        let number = body.joined().reduce(Int64(0)) { $0 * 10 + Int64($1) }
        return number > 0 && RUT.checkDigit(of: number) == digit
    }

    /// An international number, a Chilean mobile one, or one with its area in brackets.
    var isPhone: Bool {
        guard !isPart, !endsInK, !groups.isEmpty else { return false }
        let digits = Array(groups.joined())
        let isChilean = digits.count == 11 && digits.starts(with: [5, 6])
        if hasPlus, isChilean { return true }
        guard !separators.contains(0x2E) else { return false }
        if hasPlus { return (8...15).contains(digits.count) }
        if hasArea { return (9...11).contains(digits.count) }
        if isChilean, digits[2] == 9 { return true }
        // Mobile numbers have nine digits, the first a 9: in one, as 9 1234 5678 or as 91234 5678.
        return digits.first == 9
            && [[9], [1, 4, 4], [5, 4]].contains { shape in
                groups.prefix(shape.count).map(\.count) == shape
                    && (groups.count == shape.count || separators[shape.count - 1] == 0x20)
            }
    }
}
