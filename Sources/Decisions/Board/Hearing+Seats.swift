import Events

extension Hearing {
    /// Every term in a seat, the latest first.
    func terms(of seat: SeatID, on board: BoardID, alternates: Bool) throws -> [Term] {
        let key = below(board.text, seat.text)
        guard let record = try own(SeatRecord.self, key) else { return [] }
        guard let last = alternates ? record.alternate : record.holder else { return [] }
        return [last] + (try pastTerms(of: key, alternates: alternates))
    }

    /// Who may sit in a seat on a day: its holder and its alternate.
    func sitters(in key: String, _ record: SeatRecord, on day: Day) throws -> [Person] {
        var sitters: [Person] = []
        for (last, alternates) in [(record.holder, false), (record.alternate, true)] {
            guard let last else { continue }
            if last.covers(day) {
                sitters.append(last.person)
            } else if day < last.from {
                sitters += try pastTerms(of: key, alternates: alternates).filter { $0.covers(day) }.map(\.person)
            }
        }
        return sitters
    }

    private func pastTerms(of key: String, alternates: Bool) throws -> [Term] {
        let parent = below(key, alternates ? PastTermRecord.alternates : PastTermRecord.holders)
        return try register.records(PastTermRecord.self, below: parent, in: stream).map(\.record.term)
    }
}

extension SeatedPersonRecord {
    static func id(of term: Term, _ seat: SeatID, on board: BoardID) -> String {
        below(below(board.text, term.person.text), "\(term.from):\(seat)")
    }
}

extension PastTermRecord {
    static let holders = "holder"
    static let alternates = "alternate"

    static func id(of term: Term, _ seatKey: String, alternate: Bool) -> String {
        below(below(seatKey, alternate ? alternates : holders), "\(term.from)")
    }
}

extension Term {
    /// Whether there is a day in both.
    func overlaps(_ other: Term) -> Bool { max(from, other.from) <= min(until, other.until) }

    /// Whether it has a day on or after another; who left on the first day of a term had none.
    func lasts(from day: Day) -> Bool { max(from, day) <= until }
}
