import Events

/// What stands behind one row of the sessions of `boards`.
struct SessionLine {
    let territory: TerritoryID
    let board: BoardID
    let session: SessionAccount

    static func shape<Figure: ReportFigure>(_: Figure.Type) -> TableShape<SessionLine, Figure> {
        TableShape(
            name: "boards-sessions", title: "Sessions and quorum", rows: "TERRITORY/SESSION",
            columns: [
                .id("territory", "The territory.") { $0.territory.text },
                .id("session", "The session.") { $0.session.session.text },
                .id("board", "The board.") { $0.board.text },
                .day("day", "The day on which it was held.") { $0.session.day },
                .text("kind", "ordinary, extraordinary or assembly.") { $0.session.kind.rawValue },
                .plain("seated", .count, "Seats that had a holder or an alternate that day.") { $0.session.seated },
                .plain("needed", .count, "Seats that had to be present, by rules.quorum of that day.") {
                    $0.session.needed
                },
                .plain("present", .count, "Seats that were present.") { $0.session.present },
                .flag("quorum", "present is at least needed.") { $0.session.hasQuorum },
                .plain("excused", .count, "Seats that excused themselves.") { $0.session.excused },
                .plain("residents", .people, "Residents who attended; blank where nobody counted them.") {
                    $0.session.residents
                },
            ])
    }
}
