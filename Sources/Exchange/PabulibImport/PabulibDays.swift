import Events

/// The first and the last day of a vote.
struct PabulibDays {
    let begin: Day
    let end: Day
    let notice: PabulibImportNotice?

    /// From META; a file that states one day means both, one that states none is dated by the year of its instance.
    init(_ meta: PabulibMeta) throws(PabulibFault) {
        let begin = meta.dateBegin.flatMap(Day.init)
        let end = meta.dateEnd.flatMap(Day.init)
        if let begin, let end {
            self.init(begin, end, nil)
        } else if let begin {
            self.init(begin, begin, .dayMissing("date_end"))
        } else if let end {
            self.init(end, end, .dayMissing("date_begin"))
        } else if let instance = meta.instance, let year = Self.year(in: instance),
            let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        {
            self.init(first, last, .daysFromInstance(instance))
        } else {
            throw PabulibFault(line: 1, field: "date_begin", reason: .missingKey)
        }
    }

    private init(_ begin: Day, _ end: Day, _ notice: PabulibImportNotice?) {
        self.begin = begin
        self.end = end
        self.notice = notice
    }

    /// The first run of exactly four digits that is a year since 1900.
    private static func year(in text: String) -> Int? {
        text.utf8.split { !$0.isDigit }.lazy.filter { $0.count == 4 }
            .compactMap { Int(String(decoding: $0, as: UTF8.self)) }.first { $0 >= 1900 && $0 < 2200 }
    }
}

extension Day {
    fileprivate init?(_ date: PabulibDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
