import Events

/// Ids of events: from the file's digest, the kind of row and its number.
struct PabulibEventIDs {
    private let prefix: String

    init(_ digest: ContentHash) { prefix = "pb-\(digest.description.prefix(12))" }

    /// `pb-<12 hexadecimal digits>-<kind>-<row>`, rows from 1.
    func id(_ kind: StaticString, _ row: Int) -> EventID { EventID(unchecked: "\(prefix)-\(kind)-\(row)") }
}

/// Ids of entities: `<election>:<project>`, where what no id may hold is written `~XX`.
///
/// The election's part is a few letters of its place, its instance and six hexadecimal digits of a hash of country,
/// unit, district, subunit and instance: two elections fit into one territory, and another edition of the same
/// election's file is recognised as a duplicate.
struct PabulibEntityIDs {
    /// The id of the election's call, poll and rulebook.
    let election: String

    init(_ meta: PabulibMeta, _ digest: ContentHash) {
        let place = slug(meta.subunit ?? meta.district ?? meta.unit ?? "election", length: 16)
        let instance = slug(meta.instance ?? "", length: 8)
        let parts = [meta.country, meta.unit, meta.district, meta.subunit, meta.instance]
        // A file that says nothing of itself is told apart by its bytes.
        let identity =
            parts.allSatisfy { $0 == nil } ? digest.description : parts.map { $0 ?? "" }.joined(separator: "\0")
        let readable = [place, instance].filter { !$0.isEmpty }.joined(separator: "-")
        election = "\(readable.isEmpty ? "election" : readable)-\(fingerprint(identity))"
    }

    /// The id of the project that stands `row`-th in the file, from 1.
    ///
    /// One that would be too long is cut and ends with `~~` and its row, which no other id can.
    func project(_ id: String, row: Int) -> String {
        let whole = "\(election):\(escaped(id))"
        if whole.utf8.count <= Limits.identifier { return whole }
        let end = "~~\(row)"
        return whole.prefix(Limits.identifier - end.utf8.count) + end
    }
}

/// Bytes that an id may hold stay, others and `~` become `~XX`: different texts stay different.
private func escaped(_ text: String) -> String {
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

/// Lower-case ASCII letters and digits, words parted by `-`, accents left out, cut to `length`.
private func slug(_ text: String, length: Int) -> String {
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

/// Six hexadecimal digits of the FNV-1a hash (64 bits, folded). Elections that share all six and their letters would
/// be refused as duplicates, not mixed up.
private func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let folded = (hash >> 48 ^ hash >> 24 ^ hash) & 0xFF_FFFF
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
}
