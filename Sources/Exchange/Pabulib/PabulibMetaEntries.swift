/// The rows of META while they are read: values by key, and the line of each.
struct PabulibMetaEntries {
    private(set) var values: [String: String] = [:]
    private var lines: [String: Int] = [:]
    /// Where what is missing is reported: the line of the section's name.
    let sectionLine: Int

    init(sectionLine: Int) { self.sectionLine = sectionLine }

    /// The keys whose values are figures, dates or names, so that their rows must have exactly two fields. The
    /// others are free text, and a `;` that was not quoted is taken as part of it.
    private static let strict: Set<String> = [
        "country", "unit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule", "date_begin",
        "date_end", "min_length", "max_length", "min_sum_cost", "max_sum_cost", "min_sum_points", "max_sum_points",
        "min_points", "max_points", "min_project_score_threshold", "currency",
    ]

    /// Takes a row in; `keyColumn` and `valueColumn` come from the header.
    mutating func add(_ row: DelimitedRow, header: PabulibHeader) throws(PabulibFault) {
        let key = row.text(header.columns.key)
        if row.count < header.count || (Self.strict.contains(key) && !row.isEmpty(from: header.count)) {
            throw PabulibFault(
                line: row.line, field: key, reason: .wrongFieldCount(found: row.count, expected: header.count))
        }
        if key.isEmpty { throw PabulibFault(line: row.line, field: "key", reason: .missingValue) }
        if let firstLine = lines[key] {
            throw PabulibFault(line: row.line, field: key, reason: .repeatedKey(firstLine: firstLine))
        }
        lines[key] = row.line
        let isLast = header.columns.value == header.count - 1 && !row.isEmpty(from: header.count)
        let value = isLast ? row.joinedText(from: header.columns.value) : row.text(header.columns.value)
        if !value.isEmpty { values[key] = value }
    }

    func fault(_ key: String, _ reason: PabulibFault.Reason) -> PabulibFault {
        PabulibFault(line: lines[key] ?? sectionLine, field: key, reason: reason)
    }

    private func required(_ key: String) throws(PabulibFault) -> String {
        if let value = values[key] { return value }
        throw fault(key, lines[key] == nil ? .missingKey : .missingValue)
    }

    func whole(_ key: String) throws(PabulibFault) -> Int64? {
        guard let value = values[key] else { return nil }
        do { return try DecimalNumber.whole(value.utf8Array.span) } catch { throw fault(key, error) }
    }

    func amount(_ key: String, decimals: Int) throws(PabulibFault) -> Int64? {
        guard let value = values[key] else { return nil }
        do {
            return try DecimalNumber.minorUnits(value.utf8Array.span, decimals: decimals)
        } catch { throw fault(key, error) }
    }

    func budget(_ key: String, decimals: Int) throws(PabulibFault) -> (amount: Int64, isRounded: Bool) {
        let value = try required(key)
        do {
            return try DecimalNumber.minorUnitsRoundedDown(value.utf8Array.span, decimals: decimals)
        } catch { throw fault(key, error) }
    }

    func date(_ key: String, edge: PabulibDate.Edge) throws(PabulibFault) -> PabulibDate? {
        guard let value = values[key] else { return nil }
        do { return try PabulibDate(value, edge: edge) } catch { throw fault(key, error) }
    }

    func voteType(_ key: String) throws(PabulibFault) -> PabulibVoteType {
        let value = try required(key)
        guard let type = PabulibVoteType(rawValue: value) else { throw fault(key, .unknownVoteType(value)) }
        return type
    }

    func currency(_ key: String) throws(PabulibFault) -> String? {
        guard let value = values[key] else { return nil }
        let letters = value.uppercased()
        guard letters.utf8.count == 3, letters.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
            throw fault(key, .malformedCurrency(value))
        }
        return letters
    }

    /// Refuses when META states another count than was found.
    func check(_ key: String, found: Int) throws(PabulibFault) {
        if let stated = try whole(key), stated != Int64(found) {
            throw fault(key, .countDiffers(stated: stated, found: found))
        }
    }
}

extension String {
    fileprivate var utf8Array: [UInt8] { Array(utf8) }
}
