/// Bytes that an id may hold stay, others and `~` become `~XX`: different texts stay different.
func escaped(_ text: String) -> String {
    var id = ""
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x3A, 0x5F:
            id.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            id += byte < 16 ? "~0" : "~"
            id += String(byte, radix: 16, uppercase: true)
        }
    }
    return id
}

/// The text that `escaped` made an id of; nil for what it made nothing of.
func unescaped(_ id: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = id.utf8[...]
    while let byte = rest.popFirst() {
        if byte != 0x7E {
            bytes.append(byte)
            continue
        }
        guard rest.count > 1, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
            return nil
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
}

/// Lower-case ASCII letters and digits, words parted by `-`, accents left out, cut to `length`.
func slugged(_ text: String, length: Int) -> String {
    var slug = ""
    for scalar in decomposed(text.lowercased()) {
        switch scalar {
        case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
        case "\u{300}"..."\u{36F}": continue
        case "ł": slug += "l"
        case "đ", "ð": slug += "d"
        case "ø": slug += "o"
        case "ß": slug += "ss"
        case "æ": slug += "ae"
        case "œ": slug += "oe"
        case "þ": slug += "th"
        case "ı": slug += "i"
        default: if !slug.isEmpty, slug.utf8.last != 0x2D { slug += "-" }
        }
    }
    slug = String(slug.prefix(length))
    while slug.utf8.last == 0x2D { slug.removeLast() }
    return slug
}

/// The last hexadecimal digits, at most 16, of the FNV-1a hash (64 bits, folded onto them).
///
/// Texts that share all of them are refused where ids must differ, not mixed up.
func fingerprint(_ text: String, digits: Int) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let width = 4 * digits
    var folded: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: width) { folded ^= hash >> UInt64(shift) }
    if width < 64 { folded &= (1 << UInt64(width)) - 1 }
    let text = String(folded, radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
}
