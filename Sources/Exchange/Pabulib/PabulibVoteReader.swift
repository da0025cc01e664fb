/// Reads the rows of VOTES.
struct PabulibVoteReader {
    private let header: PabulibHeader
    private let meta: PabulibMeta
    private let projects: [PabulibProject]
    private let projectIndex: ByteKeyIndex
    private let voter: Int
    private let vote: Int
    private let points: Int?
    private let votingMethod: Int?
    private var voters = ByteKeyIndex()
    private var firstLines: [Int] = []
    /// Where in the ballot being read each project stands; −1 where it does not.
    private var places: [Int]
    private(set) var votes: [PabulibVote] = []
    private(set) var notices: [PabulibNotice] = []

    init(
        header: PabulibHeader, meta: PabulibMeta, projects: [PabulibProject], projectIndex: ByteKeyIndex
    ) throws(PabulibFault) {
        self.header = header
        self.meta = meta
        self.projects = projects
        self.projectIndex = projectIndex
        places = [Int](repeating: -1, count: projects.count)
        voter = try header.column("voter_id")
        vote = try header.column("vote")
        votingMethod = header.optionalColumn("voting_method")
        switch meta.voteType {
        case .cumulative, .scoring: points = try header.column("points")
        case .ordinal: points = header.optionalColumn("points")
        // Some files repeat a constant there; nothing in the format says what it would mean.
        case .approval, .chooseOne: points = nil
        }
    }

    mutating func add(_ row: DelimitedRow) throws(PabulibFault) {
        try header.check(row)
        try noteVoter(of: row)
        var choices: [Int] = []
        var given: [Int64] = []
        let named = try readNumbers(of: row)
        let written = try readChoices(of: row, points: named, into: &choices, given: &given)
        if let points, named.count != written, !(meta.voteType == .ordinal && row.isEmpty(points)) {
            throw PabulibFault(
                line: row.line, field: "points", reason: .pointsDoNotMatch(points: named.count, projects: written))
        }
        for choice in choices { places[choice] = -1 }
        if meta.voteType == .chooseOne, choices.count > 1 {
            throw PabulibFault(line: row.line, field: "vote", reason: .tooManyChoices(choices.count))
        }
        let ballot = PabulibVote(
            voter: row.text(voter), choices: choices, points: given, votingMethod: method(of: row), line: row.line)
        try noteLimits(of: ballot)
        votes.append(ballot)
    }

    private func method(of row: DelimitedRow) -> String? {
        guard let votingMethod, !row.isEmpty(votingMethod) else { return nil }
        return row.text(votingMethod)
    }

    private mutating func noteVoter(of row: DelimitedRow) throws(PabulibFault) {
        if row.isEmpty(voter) { throw PabulibFault(line: row.line, field: "voter_id", reason: .missingValue) }
        let (number, isNew) = voters.insert(row.field(voter))
        if isNew {
            firstLines.append(row.line)
        } else {
            note(.repeatedVoter(row.text(voter), firstLine: firstLines[number]), line: row.line)
        }
    }

    private mutating func note(_ kind: PabulibNotice.Kind, line: Int) {
        notices.append(PabulibNotice(line: line, vote: votes.count, kind: kind))
    }

    /// The numbers of the points column, in its order.
    private func readNumbers(of row: DelimitedRow) throws(PabulibFault) -> [Int64] {
        guard let points, !row.isEmpty(points) else { return [] }
        var numbers: [Int64] = []
        let list = row.field(points)
        numbers.reserveCapacity(ListItems.count(in: list))
        var items = ListItems()
        while let item = items.next(in: list) {
            do {
                numbers.append(try DecimalNumber.whole(list.extracting(item)))
            } catch { throw PabulibFault(line: row.line, field: "points", reason: error) }
        }
        return numbers
    }

    /// Fills in the distinct projects of the ballot and their points; returns how many are written, repeated
    /// ones included.
    private mutating func readChoices(
        of row: DelimitedRow, points: [Int64], into choices: inout [Int], given: inout [Int64]
    ) throws(PabulibFault) -> Int {
        if row.isEmpty(vote) { return 0 }
        let list = row.field(vote)
        choices.reserveCapacity(ListItems.count(in: list))
        if meta.voteType.givesPoints { given.reserveCapacity(ListItems.count(in: list)) }
        var items = ListItems()
        var written = 0
        while let item = items.next(in: list) {
            if item.isEmpty { throw PabulibFault(line: row.line, field: "vote", reason: .missingValue) }
            guard let project = projectIndex.number(of: list.extracting(item)) else {
                let id = String(copyingUTF8: list.extracting(item))
                throw PabulibFault(line: row.line, field: "vote", reason: .unknownProject(id))
            }
            let own = written < points.count ? points[written] : 0
            written += 1
            if places[project] < 0 {
                places[project] = choices.count
                choices.append(project)
                if meta.voteType.givesPoints { given.append(own) }
            } else {
                note(.repeatedProject(projects[project].id), line: row.line)
                if meta.voteType.givesPoints {
                    let (sum, overflow) = given[places[project]].addingReportingOverflow(own)
                    if overflow { throw overflowFault(line: row.line, project: project) }
                    given[places[project]] = sum
                }
            }
        }
        return written
    }

    private func overflowFault(line: Int, project: Int) -> PabulibFault {
        PabulibFault(line: line, field: "points", reason: .sumTooLarge(project: projects[project].id))
    }

    /// Limits are compared, not enforced: real votes were counted with ballots that break them.
    private mutating func noteLimits(of ballot: PabulibVote) throws(PabulibFault) {
        let length = Int64(ballot.choices.count)
        compare(length, least: meta.minLength, .minLength, most: meta.maxLength, .maxLength, ballot)
        if meta.minSumCost != nil || meta.maxSumCost != nil {
            // Saturating is right: a sum that leaves 64 bits is above any limit that can be stated.
            let cost = ballot.choices.reduce(Int64(0)) { $0.saturatingAdding(projects[$1].cost) }
            compare(cost, least: meta.minSumCost, .minSumCost, most: meta.maxSumCost, .maxSumCost, ballot)
        }
        guard meta.voteType.givesPoints else { return }
        let sum = ballot.points.reduce(Int64(0)) { $0.saturatingAdding($1) }
        compare(sum, least: meta.minSumPoints, .minSumPoints, most: meta.maxSumPoints, .maxSumPoints, ballot)
        if meta.minPoints != nil || meta.maxPoints != nil, let least = ballot.points.min(),
            let most = ballot.points.max()
        {
            compare(least, least: meta.minPoints, .minPoints, most: nil, .maxPoints, ballot)
            compare(most, least: nil, .minPoints, most: meta.maxPoints, .maxPoints, ballot)
        }
    }

    private mutating func compare(
        _ found: Int64, least: Int64?, _ lower: PabulibNotice.Limit, most: Int64?, _ upper: PabulibNotice.Limit,
        _ ballot: PabulibVote
    ) {
        if let least, found < least { note(.outsideLimit(lower, stated: least, found: found), line: ballot.line) }
        if let most, found > most { note(.outsideLimit(upper, stated: most, found: found), line: ballot.line) }
    }
}

/// Walks the items of a list that is parted by commas, blanks around them left out.
private struct ListItems {
    private var start = 0
    private var isDone = false

    /// How many items a list has that is not empty.
    static func count(in list: Span<UInt8>) -> Int {
        var count = 1
        for index in list.indices where list[index] == 0x2C { count += 1 }
        return count
    }

    mutating func next(in list: Span<UInt8>) -> Range<Int>? {
        if isDone { return nil }
        var stop = start
        while stop < list.count, list[stop] != 0x2C { stop += 1 }
        var (first, last) = (start, stop)
        while first < last, list[first].isBlank { first += 1 }
        while last > first, list[last - 1].isBlank { last -= 1 }
        isDone = stop == list.count
        start = stop + 1
        return first..<last
    }
}

extension Int64 {
    fileprivate func saturatingAdding(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
