import Events
import Projections
import Rules
import Testing

/// `boards`: seats, and sessions with their quorum.
@Suite struct BoardsModelTests {
    @Test func seatsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.boards) { history in
            let rows = history.seats.map { seat in
                ("\(seat.territory)/\(seat.board)/\(seat.seat)", row(of: seat, in: history))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }

    private func row(of seat: History.Seat, in history: History) -> ModelRow {
        let reassigned = history.changes(of: seat)
        // The day on which holder and alternate are asked for: the last on which the seat was there all day.
        let day = seat.end?.day.adding(days: -1) ?? history.today
        let holder = history.sitting(in: seat, alternate: false, on: day, before: seat.end?.position ?? .max)
        let alternate = history.sitting(in: seat, alternate: true, on: day, before: seat.end?.position ?? .max)
        let sessions = history.all(BoardSessionHeld.self, in: seat.territory)
            .filter { $0.board == seat.board && seat.isThere(at: $0.position) }
        let polls = history.all(PollOpened.self, in: seat.territory).filter { $0.electorate == .seatedMembers }
        let open = polls.filter { !($0.secret ?? history.rules.poll.secret) }
        let votes = open.count { poll in
            history.all(VoteCast.self, in: seat.territory).contains {
                $0.poll == poll.poll && $0.voter.text == seat.seat.text && seat.isThere(at: $0.position)
            }
        }
        let declared = history.all(BoardConflictDeclared.self, in: seat.territory).filter { declared in
            seat.isThere(at: declared.position)
                && [false, true].contains { alternate in
                    history.sitting(in: seat, alternate: alternate, on: declared.occurred, before: declared.position)?
                        .person == declared.person
                }
        }
        return [
            "live": seat.end == nil, "sector": (reassigned.compactMap(\.sector).last ?? seat.sector)?.rawValue,
            "organisation": reassigned.compactMap(\.organisation).last ?? seat.organisation,
            "holder": holder?.person, "role": holder?.role.rawValue, "alternate": alternate?.person,
            "from": holder?.occurred, "until": holder?.until, "sessions": sessions.count,
            "attendance": sessions.count { $0.present.contains { $0.seat == seat.seat } },
            "excused": sessions.count { $0.excused?.contains(seat.seat) ?? false },
            "votes": open.isEmpty ? nil : votes, "conflicts": declared.count,
        ]
    }

    @Test func sessionsAreThoseOfTheModel() throws {
        let differences = try Models.differences(.boards, table: 1) { history in
            let rows = history.all(BoardSessionHeld.self).map { session in
                let seated = history.seats.count { seat in
                    seat.territory == session.territory && seat.board == session.board
                        && seat.isThere(at: session.position)
                        && [false, true].contains {
                            history.sitting(in: seat, alternate: $0, on: session.occurred, before: session.position)
                                != nil
                        }
                }
                // By the standard rules more than half.
                let needed = seated / 2 + 1
                let row: ModelRow = [
                    "board": session.board, "day": session.occurred, "kind": session.kind.rawValue,
                    "seated": seated, "needed": needed, "present": session.present.count,
                    "quorum": needed <= session.present.count, "excused": session.excused?.count ?? 0,
                    "residents": session.residents,
                ]
                return ("\(session.territory)/\(session.session)", row)
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
        #expect(differences == [])
    }
}

extension History {
    /// A seat from the event that made it to the one that ended it.
    struct Seat {
        let territory: TerritoryID
        let board: BoardID
        let seat: SeatID
        let sector: Sector?
        let organisation: OrganisationID?
        let start: UInt64
        let end: (day: Day, position: UInt64)?

        func isThere(at position: UInt64) -> Bool {
            start < position && end.map { position < $0.position } ?? true
        }
    }

    var seats: [Seat] {
        all(BoardFormed.self).flatMap { board in
            let dissolved = all(BoardDissolved.self, in: board.territory).first { $0.board == board.board }
            let changes = all(BoardSeatChanged.self, in: board.territory).filter { $0.board == board.board }
            func seat(
                _ seat: SeatID, _ sector: Sector?, _ organisation: OrganisationID?, made start: UInt64
            ) -> Seat {
                let removed = changes.first { $0.seat == seat && $0.action == .removed }
                let end = removed.map { ($0.occurred, $0.position) } ?? dissolved.map { ($0.occurred, $0.position) }
                return Seat(
                    territory: board.territory, board: board.board, seat: seat, sector: sector,
                    organisation: organisation, start: start, end: end)
            }
            return board.seats.map { seat($0.seat, $0.sector, $0.organisation, made: board.position) }
                + changes.filter { $0.action == .added }
                .map { seat($0.seat, $0.sector, $0.organisation, made: $0.position) }
        }
    }

    func changes(of seat: Seat) -> [Told<BoardSeatChanged>] {
        all(BoardSeatChanged.self, in: seat.territory)
            .filter { $0.board == seat.board && $0.seat == seat.seat && $0.action == .reassigned }
    }

    /// Who sits in a seat on a day, as told before a position: seated, the term not over, and not gone.
    func sitting(
        in seat: Seat, alternate: Bool, on day: Day, before position: UInt64
    ) -> Told<BoardMemberSeated>? {
        let seated = all(BoardMemberSeated.self, in: seat.territory).last {
            $0.board == seat.board && $0.seat == seat.seat && $0.alternate == alternate && $0.position < position
        }
        guard let seated, seated.occurred <= day, day <= seated.until else { return nil }
        let isGone = all(BoardMemberLeft.self, in: seat.territory).contains {
            $0.board == seat.board && $0.seat == seat.seat && $0.alternate == alternate
                && seated.position < $0.position && $0.position < position && $0.occurred <= day
        }
        return isGone ? nil : seated
    }
}
