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
        let place = slugged(meta.subunit ?? meta.district ?? meta.unit ?? "election", length: 16)
        let instance = slugged(meta.instance ?? "", length: 8)
        let parts = [meta.country, meta.unit, meta.district, meta.subunit, meta.instance]
        // A file that says nothing of itself is told apart by its bytes.
        let identity =
            parts.allSatisfy { $0 == nil } ? digest.description : parts.map { $0 ?? "" }.joined(separator: "\0")
        let readable = [place, instance].filter { !$0.isEmpty }.joined(separator: "-")
        election = "\(readable.isEmpty ? "election" : readable)-\(fingerprint(identity, digits: 6))"
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

    /// What a project was called in the file that its election came from; an id that no import made is what it is.
    static func original(of project: String, in election: String) -> String {
        guard project.hasPrefix(election + ":"),
            let id = unescaped(project.dropFirst(election.count + 1)), !id.isEmpty,
            id.utf8.allSatisfy({ $0 != 0x2C && $0 > 0x20 && $0 != 0x7F })
        else { return project }
        return id
    }
}
