import Events
import Rules

/// `boards`: each seat with who sits in it and what was done from it, and the sessions with their quorum.
struct BoardsReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    private let context: ReportContext

    init(_ streams: Streams<Figure>, _ context: ReportContext) {
        self.streams = streams
        self.context = context
    }

    /// The seats and the sessions.
    func tables() throws(FoldFailure) -> [ReportTable<Figure>] {
        var seats: [SeatLine<Figure>] = []
        var sessions: [SessionLine] = []
        for views in streams.all {
            guard let book = views.boards?.book else { continue }
            for seat in book.seats {
                seats.append(
                    SeatLine(
                        territory: views.territory, board: book.boards[seat.board], seat: seat,
                        isVotingOpen: !book.polls.isEmpty, today: context.today))
            }
            for session in book.sessions {
                sessions.append(
                    SessionLine(
                        territory: views.territory, board: book.boards[session.board].board, session: session))
            }
        }
        return [
            try SeatLine<Figure>.shape.table(
                seats, day: \.seat.added),
            try SessionLine.shape(Figure.self).table(
                sessions, day: \.session.day),
        ]
    }
}
