import Events
import FieldCoding
import Rules

/// Which organisations came together in a stream, on what occasion and when: what ties are made from.
struct Fabric: Fold {
    static let version = 1
    static let reads: EventTypeSet = [
        .organisationRegistered, .organisationChanged, .boardFormed, .boardSeatChanged, .boardDissolved,
        .boardSessionHeld, .networkFormed, .projectSubmitted, .exchangeHeld, .actionHeld, .commitmentRecorded,
        .trainingHeld,
    ]

    private(set) var book = FabricState()
    private var organisations = EntityIndex()

    init() {}

    init(_ state: FabricState) {
        book = state
        organisations = EntityIndex(state.organisations.lazy.map(\.organisation.text))
    }

    var state: FabricState { book }

    /// Whether an organisation is registered in this stream.
    func knows(_ organisation: OrganisationID) -> Bool { organisations[organisation.text] != nil }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .organisationRegistered:
            let registered = event.content(OrganisationRegistered.self)
            organisations[registered.organisation.text] = book.organisations.count
            book.organisations.append(OrganisationSpan(registered.organisation, from: event.occurred))
        case .organisationChanged:
            let changed = event.content(OrganisationChanged.self)
            guard let ended = changed.ended, let place = organisations[changed.organisation.text] else { return }
            book.organisations[place].ended = ended
        case .boardFormed, .boardSeatChanged, .boardDissolved, .boardSessionHeld: takeBoard(event)
        case .networkFormed: gather(.network, event, event.content(NetworkFormed.self).members)
        case .projectSubmitted:
            let project = event.content(ProjectSubmitted.self)
            guard let partners = project.partners, let organisation = project.organisation else { return }
            gather(.partners, event, [organisation] + partners)
        case .exchangeHeld:
            let exchange = event.content(ExchangeHeld.self)
            gather(.exchange, event, exchange.organisations, on: exchange.day)
        case .actionHeld:
            let action = event.content(ActionHeld.self)
            gather(.action, event, action.organisations, on: action.day)
        case .commitmentRecorded:
            let commitment = event.content(CommitmentRecorded.self)
            gather(.commitment, event, [commitment.entity] + (commitment.organisations ?? []))
        case .trainingHeld:
            let training = event.content(TrainingHeld.self)
            gather(.training, event, [training.provider] + (training.organisations ?? []), on: training.days.min())
        default: break
        }
    }

    /// Remembers an occasion; one that brought fewer than two organisations together ties nobody.
    private mutating func gather(
        _ bond: Bond, _ event: FoldEvent, _ organisations: [OrganisationID], on day: Day? = nil
    ) {
        var known: Set<OrganisationID> = []
        let distinct = organisations.filter { known.insert($0).inserted }
        guard distinct.count > 1 else { return }
        book.gatherings.append(
            Gathering(bond: bond, day: day ?? event.occurred, organisations: distinct, position: event.position))
    }
}

// MARK: - The board

extension Fabric {
    private mutating func takeBoard(_ event: FoldEvent) {
        switch event.type {
        case .boardFormed:
            let board = event.content(BoardFormed.self)
            book.seats += board.seats.map {
                FabricSeat(board: board.board, organisation: $0.organisation, seat: $0.seat)
            }
        case .boardSeatChanged:
            let changed = event.content(BoardSeatChanged.self)
            // One that only speaks for another sector now has the organisation that it had.
            guard changed.action == .removed || changed.organisation != nil else { return }
            book.seats.removeAll { $0.board == changed.board && $0.seat == changed.seat }
            guard changed.action != .removed, let organisation = changed.organisation else { return }
            book.seats.append(FabricSeat(board: changed.board, organisation: organisation, seat: changed.seat))
        case .boardDissolved:
            let board = event.content(BoardDissolved.self).board
            book.seats.removeAll { $0.board == board }
        case .boardSessionHeld:
            let session = event.content(BoardSessionHeld.self)
            let present = Set(session.present.map(\.seat))
            let seats = book.seats.filter { $0.board == session.board && present.contains($0.seat) }
            gather(.board, event, seats.map(\.organisation))
        default: break
        }
    }
}
