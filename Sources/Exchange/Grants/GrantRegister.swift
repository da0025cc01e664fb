public import Events
public import Rules

/// What standards of grants and of public transfers ask of a log: awards and payments, with the names of those whom they
/// concern, gathered from effective histories.
///
/// Programme's history is taken first, for territories use its organisations; then each territory's.
public struct GrantRegister: Sendable {
    /// An organisation as it was last called.
    public struct Organisation: Sendable, Equatable {
        /// Its id.
        public let id: OrganisationID
        /// Its name.
        public var name: Text
        /// Its tax number.
        public let rut: RUT?
    }

    /// An award with what is known of its project.
    public struct Grant: Sendable {
        /// The territory.
        public let territory: TerritoryID
        /// The territory's name.
        public let territoryName: Text?
        /// The currency of all amounts.
        public let currency: Currency
        /// The award.
        public let award: AwardID
        /// The day of the award.
        public let day: Day
        /// What was awarded less what its end set free; nil where the source is silent.
        public internal(set) var amount: Money?
        /// What was paid out less what came back.
        public internal(set) var disbursed: Money = 0
        /// When the last entry about it was recorded.
        public internal(set) var changed: Instant
        /// The project's title.
        public let title: Text
        /// What it is about.
        public let summary: Text?
        /// What it asked for.
        public let requested: Money?
        /// Who receives it; nil where the log does not say.
        public let recipient: Organisation?
        /// The call.
        public let call: CallID
        /// The line of projects that the call is for.
        public let category: CategoryID?
        /// First and last day of the agreement.
        public internal(set) var term: (from: Day, to: Day)?
        /// Whether it was ended.
        public internal(set) var isEnded = false
    }

    /// A payment to a grantee.
    public struct Transfer: Sendable {
        /// The entry that recorded it.
        public let position: UInt64
        /// Which grant it pays.
        public let grant: Int
        /// The agreement.
        public let agreement: AgreementID
        /// The instalment.
        public let instalment: Count
        /// What was paid less what came back.
        public internal(set) var amount: Money
        /// The day it was paid.
        public let day: Day
        /// The day on which it was recorded.
        public let recorded: Day
        /// The day of the act that approved the agreement.
        public let actDay: Day?
        /// Who pays.
        public let grantor: Organisation?
    }

    /// The grants, in the order of their awards.
    public private(set) var grants: [Grant] = []
    /// The payments, in order.
    public private(set) var transfers: [Transfer] = []

    private var shared: [OrganisationID: Organisation] = [:]
    private var stream = StreamState(territory: .programme, currency: .clp)

    /// No history yet.
    public init() {}

    /// Goes on with a stream's history.
    public mutating func begin(_ territory: TerritoryID, in currency: Currency) {
        if stream.territory == .programme { shared = stream.organisations }
        stream = StreamState(territory: territory, currency: currency)
    }

    /// Takes an entry as it is read with its corrections.
    public mutating func take(_ entry: Recorded) {
        switch entry.event {
        case let event as TerritoryProposed: stream.name = event.name
        case let event as OrganisationRegistered:
            stream.organisations[event.organisation] = Organisation(
                id: event.organisation, name: event.name, rut: event.rut)
        case let event as OrganisationChanged:
            if let name = event.name { stream.organisations[event.organisation]?.name = name }
        case let event as CallPublished: stream.categories[event.call] = event.category
        case let event as ProjectSubmitted: stream.projects[event.project] = event
        case let event as FundsAwarded: award(event, entry)
        case let event as AwardEnded: end(event, entry)
        case let event as AgreementSigned: sign(event, entry)
        case let event as DisbursementMade: pay(event, entry)
        case let event as RefundReceived: refund(event, entry)
        default: return
        }
    }
}

extension GrantRegister {
    private struct StreamState {
        let territory: TerritoryID
        let currency: Currency
        var name: Text?
        var organisations: [OrganisationID: Organisation] = [:]
        var categories: [CallID: CategoryID] = [:]
        var projects: [ProjectID: ProjectSubmitted] = [:]
        var grants: [AwardID: Int] = [:]
        var agreements: [AgreementID: (event: AgreementSigned, grant: Int)] = [:]
    }

    private func organisation(_ id: OrganisationID) -> Organisation? { stream.organisations[id] ?? shared[id] }

    private mutating func award(_ event: FundsAwarded, _ entry: Recorded) {
        guard let project = stream.projects[event.project] else { return }
        stream.grants[event.award] = grants.count
        grants.append(
            Grant(
                territory: stream.territory, territoryName: stream.name, currency: stream.currency, award: event.award,
                day: entry.envelope.occurred, amount: event.amount, changed: entry.envelope.recorded,
                title: project.title, summary: project.summary, requested: project.requested,
                recipient: project.organisation.flatMap(organisation), call: event.call,
                category: stream.categories[event.call]))
    }

    private mutating func end(_ event: AwardEnded, _ entry: Recorded) {
        guard let place = stream.grants[event.award] else { return }
        grants[place].amount = grants[place].amount.map { Money($0.value - event.freed.value) }
        grants[place].isEnded = true
        grants[place].changed = entry.envelope.recorded
    }

    private mutating func sign(_ event: AgreementSigned, _ entry: Recorded) {
        guard let place = stream.grants[event.award] else { return }
        stream.agreements[event.agreement] = (event, place)
        grants[place].term = (event.from, event.to)
        grants[place].changed = entry.envelope.recorded
    }

    private mutating func pay(_ event: DisbursementMade, _ entry: Recorded) {
        guard let (agreement, place) = stream.agreements[event.agreement] else { return }
        grants[place].disbursed = Money(grants[place].disbursed.value + event.amount.value)
        grants[place].changed = entry.envelope.recorded
        transfers.append(
            Transfer(
                position: entry.position, grant: place, agreement: event.agreement, instalment: event.n,
                amount: event.amount, day: entry.envelope.occurred, recorded: entry.envelope.recorded.day,
                actDay: agreement.act?.day, grantor: organisation(agreement.grantor)))
    }

    /// A transfer that came back was none: it is taken from the last ones of its instalment.
    private mutating func refund(_ event: RefundReceived, _ entry: Recorded) {
        guard event.cause == .returnedTransfer, let (_, place) = stream.agreements[event.agreement] else { return }
        grants[place].disbursed = Money(grants[place].disbursed.value - event.amount.value)
        grants[place].changed = entry.envelope.recorded
        var rest = event.amount.value
        for index in transfers.indices.reversed() where rest > 0 {
            let transfer = transfers[index]
            guard transfer.grant == place, transfer.agreement == event.agreement,
                event.n == nil || event.n == transfer.instalment
            else { continue }
            let taken = min(rest, transfer.amount.value)
            transfers[index].amount = Money(transfer.amount.value - taken)
            rest -= taken
        }
    }
}
