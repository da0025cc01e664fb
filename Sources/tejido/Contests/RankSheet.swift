import Engine
import Events
import Projections
import Reports
import Rules

/// A ranking as tables: the call in one row, then its projects.
enum RankSheet {
    static func sheets(_ result: ContestResult<CallRanking>, rulebook: String?) -> [Sheet] {
        let standing = Standing(
            position: result.size == 0 ? nil : result.size - 1, day: result.day, rulebook: rulebook)
        return [call(result, standing), projects(result.value, standing)]
    }

    private static func call(_ result: ContestResult<CallRanking>, _ standing: Standing) -> Sheet {
        let ranking = result.value
        let terms = ranking.terms
        return Sheet(
            "call", title: Phrase(es: "Convocatoria \(terms.call)", en: "Call \(terms.call)"), standing: standing,
            columns: [
                .init("territory", .id), .init("call", .id), .init("aggregate", .word), .init("minimum", .bp),
                .init("cutoff", .bp), .init("awardMethod", .word), .init("pot", .money), .init("awarded", .money),
                .init("left", .money),
            ],
            rows: [
                Sheet.Row(
                    key: terms.call.text, currency: ranking.call.currency,
                    [
                        .text(result.territory.text), .text(terms.call.text),
                        .text(terms.rules.score.aggregate.rawValue), .number(terms.minimumScore.value),
                        Sheet.Cell(ranking.cutoff?.value), .text(terms.method.rawValue),
                        Sheet.Cell(terms.pot?.value),
                        terms.method.goesByVotes ? .absent : .number(ranking.lines.reduce(0) { $0 + ($1.amount ?? 0) }),
                        Sheet.Cell(ranking.left),
                    ])
            ])
    }

    private static func projects(_ ranking: CallRanking, _ standing: Standing) -> Sheet {
        let criteria = ranking.call.criteria.map { criterion in
            Sheet.Column(
                "mean:\(criterion.criterion)", .bp,
                heading: Phrase(es: criterion.criterion.text, en: criterion.criterion.text))
        }
        let project: [Sheet.Column] = [
            .init("position", .number, heading: Phrase(es: "lugar", en: "place")), .init("project", .id),
        ]
        let result: [Sheet.Column] = [
            .init("score", .bp), .init("spread", .bp), .init("evaluations", .count), .init("tie", .word),
            .init("requested", .money), .init("state", .word), .init("amount", .money), .init("why", .word),
        ]
        return Sheet(
            "ranking", title: Phrase(es: "Puntajes", en: "Ranking"), standing: standing,
            columns: project + criteria + result,
            rows: ranking.lines.map { line in
                Sheet.Row(
                    key: line.project.project.text, currency: ranking.call.currency,
                    place(of: line) + line.means.map { Sheet.Cell($0?.value) } + cells(of: line))
            })
    }

    private static func place(of line: CallRanking.Line) -> [Sheet.Cell] {
        [Sheet.Cell(line.placing.map { Int64($0.position) }), .text(line.project.project.text)]
    }

    private static func cells(of line: CallRanking.Line) -> [Sheet.Cell] {
        [
            Sheet.Cell(line.score?.value), Sheet.Cell(line.spread), .number(Int64(line.project.evaluations.count)),
            line.placing?.separatedBy.map { .text($0.name) } ?? .absent, Sheet.Cell(line.project.requested?.value),
            line.state.map { .text($0.rawValue) } ?? .absent, Sheet.Cell(line.amount),
            line.shortfall.map { .text($0.words) } ?? .absent,
        ]
    }
}

extension CallRanking.Line {
    /// What it gets from the pot.
    fileprivate var amount: Int64? { state == .selected ? project.requested?.value : nil }
}
