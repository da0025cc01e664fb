import Engine
import Events
import Projections
import Reports
import Rules

/// A tally as tables: the poll in one row, then its options.
enum TallySheet {
    static func sheets(_ result: ContestResult<PollTally>, rulebook: String?, in language: Language) -> [Sheet] {
        let standing = Standing(
            position: result.size == 0 ? nil : result.size - 1, day: result.day, rulebook: rulebook)
        return [poll(result, standing, language), options(result.value, standing)]
    }

    private static func poll(
        _ result: ContestResult<PollTally>, _ standing: Standing, _ language: Language
    ) -> Sheet {
        let tally = result.value
        let (poll, awards) = (tally.poll, tally.awards)
        var columns: [Sheet.Column] = [
            .init("territory", .id), .init("poll", .id), .init("method", .word), .init("state", .word),
            .init("ballots", .count), .init("eligible", .count), .init("turnout", .bp), .init("enoughTurnout", .flag),
            .init("spoiled", .count),
        ]
        var cells: [Sheet.Cell] = [
            .text(result.territory.text), .text(poll.poll.text), .text(poll.method.rawValue), .text(poll.state),
            .number(poll.ballots), Sheet.Cell(poll.opening.eligible?.value), Sheet.Cell(poll.turnout?.value),
            tally.reachesTurnout.map { .flag($0) } ?? .absent, Sheet.Cell(poll.spoiled),
        ]
        if let call = poll.opening.call {
            columns += [
                .init("call", .id), .init("awardMethod", .word), .init("pot", .money), .init("awarded", .money),
                .init("left", .money), .init("note"),
            ]
            cells += [
                .text(call.text), tally.terms.map { .text($0.method.rawValue) } ?? .absent,
                Sheet.Cell(tally.terms?.pot?.value), Sheet.Cell(awards?.spent), Sheet.Cell(awards?.left),
                tally.withoutAwards.map { .text($0.phrase[language]) } ?? .absent,
            ]
        }
        return Sheet(
            "poll", title: Phrase(es: "Votación \(poll.poll)", en: "Poll \(poll.poll)"), standing: standing,
            columns: columns, rows: [Sheet.Row(key: poll.poll.text, currency: tally.call?.currency, cells)])
    }

    private static func options(_ tally: PollTally, _ standing: Standing) -> Sheet {
        let columns: [Sheet.Column] = [
            .init("position", .number, heading: Phrase(es: "lugar", en: "place")), .init("option", .id),
            .init("votes", .count), .init("score", .halves), .init("tie", .word),
        ]
        let money: [Sheet.Column] = [
            .init("requested", .money), .init("state", .word), .init("amount", .money, isTotalled: true),
            .init("why", .word), .init("over", .id),
        ]
        let rows = tally.order.placings.map { placing in
            Sheet.Row(
                key: placing.option, currency: tally.call?.currency,
                cells(of: placing, tally.poll) + (tally.awards.map { cells(of: placing.option, $0) } ?? []))
        }
        let totals = tally.awards.map { awards -> Sheet.Row in
            var cells = [Sheet.Cell](repeating: .absent, count: columns.count + money.count)
            cells[columns.count + 2] = .number(awards.spent)
            return Sheet.Row(key: "total", currency: awards.call.currency, cells)
        }
        return Sheet(
            "tally", title: Phrase(es: "Resultado", en: "Result"), standing: standing,
            columns: columns + (tally.awards == nil ? [] : money), rows: rows, totals: totals.map { [$0] } ?? [])
    }

    /// Minutes tell no voters but where each names an option once, and Schulze gives no scores.
    private static func cells(of placing: Voting.Placing, _ poll: PollContest) -> [Sheet.Cell] {
        [
            .number(Int64(placing.position)), .text(placing.option),
            poll.countsSupporters ? Sheet.Cell(placing.contender.supporters) : .absent,
            poll.method == .schulze ? .absent : .number(placing.score.halves),
            placing.separatedBy.map { .text($0.name) } ?? .absent,
        ]
    }

    private static func cells(of option: String, _ awards: PollAwards) -> [Sheet.Cell] {
        let project = awards.call[ProjectID(unchecked: option)]
        let state = awards.states[option]
        let over = awards.distribution.ties.filter { $0.chosen == option }.flatMap(\.over)
        return [
            Sheet.Cell(project?.requested?.value), state.map { .text($0.rawValue) } ?? .absent,
            state == .selected ? Sheet.Cell(project?.requested?.value) : .absent,
            awards.shortfall(of: option).map { .text($0.words) } ?? .absent,
            over.isEmpty ? .absent : .text(over.joined(separator: " ")),
        ]
    }
}

extension Sheet.Cell {
    /// A number, where there is one.
    init(_ number: Int64?) { self = number.map { .number($0) } ?? .absent }
}

extension Voting.TieLink {
    /// Its name in a rulebook.
    var name: String {
        switch self {
        case .moreSupporters: Ties.Link.moreSupporters.rawValue
        case .lowerCost: Ties.Link.lowerCost.rawValue
        case .earlierSubmitted: Ties.Link.earlierSubmitted.rawValue
        case .lot: Ties.Link.lot.rawValue
        case .idBytes: Ties.Link.idBytes.rawValue
        }
    }
}
