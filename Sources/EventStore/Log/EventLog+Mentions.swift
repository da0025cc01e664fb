/// Looks for whole strings in the JSON of entries: ids that an entry names stand between quotation marks.
public struct MentionSearch: Sendable {
    private var byLength: [[[UInt8]]] = []

    /// A search for any of some strings that need no escaping, as ids never do.
    public init(_ terms: some Sequence<String>) {
        for term in Set(terms) {
            let bytes = Array(term.utf8)
            while byLength.count <= bytes.count { byLength.append([]) }
            byLength[bytes.count].append(bytes)
        }
    }

    /// Gives each term that stands in a text to `body`, until it answers false.
    public func forEachMention(in json: Span<UInt8>, _ body: (String) -> Bool) {
        var index = 0
        while index < json.count {
            guard json[index] == 0x22 else {
                index += 1
                continue
            }
            let start = index + 1
            index = start
            while index < json.count, json[index] != 0x22 { index += json[index] == 0x5C ? 2 : 1 }
            if index - start < byLength.count {
                for term in byLength[index - start] where json.extracting(start..<index).starts(with: term.span) {
                    if !body(String(decoding: term, as: UTF8.self)) { return }
                }
            }
            index += 1
        }
    }

    /// Whether any term stands in a text.
    public func isMentioned(in json: Span<UInt8>) -> Bool {
        var isFound = false
        forEachMention(in: json) { _ in
            isFound = true
            return false
        }
        return isFound
    }
}

extension EventLog {
    /// The numbers of the streams that mention any of some terms, among those that are asked about.
    ///
    /// Reads every entry once.
    public func streams(mentioning terms: some Sequence<String>, among asked: (UInt32) -> Bool) throws -> Set<UInt32> {
        let search = MentionSearch(terms)
        var found: Set<UInt32> = []
        try forEach(in: 0..<entryCount()) { row in
            if asked(row.territory), !found.contains(row.territory), search.isMentioned(in: row.json) {
                found.insert(row.territory)
            }
            return true
        }
        return found
    }
}
