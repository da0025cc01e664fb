import Events
import FieldCoding
import Rules

/// What the people of a stream learned and did together, and what others promised them.
///
/// Who completed a training may stand in another stream than the training, which may be the programme's: tables bring
/// the two together.
struct Community: Fold {
    static let version = 2
    static let reads: EventTypeSet = [
        .trainingHeld, .trainingCompleted, .networkFormed, .networkContacted, .commitmentRecorded,
        .commitmentFulfilled, .actionHeld, .boardSessionHeld,
    ]

    private(set) var book = CommunityState()
    private var commitments = EntityIndex()

    init() {}

    init(_ state: CommunityState) {
        book = state
        commitments = EntityIndex(state.commitments.lazy.map(\.commitment.text))
    }

    var state: CommunityState { book }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .trainingHeld: book.trainings.append(TrainingAccount(event.content(), event))
        case .trainingCompleted: book.completions.append(TrainingCompletion(event.content(), event))
        case .networkFormed: book.networks.append(NetworkAccount(event.content(), event))
        case .networkContacted: book.contacts.append(SupportContact(event.content(), event))
        case .commitmentRecorded:
            let recorded = event.content(CommitmentRecorded.self)
            if recorded.value != nil { fixCurrency(under: rules) }
            commitments[recorded.commitment.text] = book.commitments.count
            book.commitments.append(CommitmentAccount(recorded, event))
        case .commitmentFulfilled:
            let fulfilled = event.content(CommitmentFulfilled.self)
            guard let place = commitments[fulfilled.commitment.text] else { return }
            if fulfilled.value != nil { fixCurrency(under: rules) }
            book.commitments[place].fulfil(fulfilled, event)
        case .actionHeld: book.actions.append(ActionAccount(event.content(), event))
        case .boardSessionHeld:
            if let assembly = AssemblyAccount(event.content(), event) { book.assemblies.append(assembly) }
        default: break
        }
    }

    /// The stream's currency is that of its first amount, which nothing changes later.
    private mutating func fixCurrency(under rules: Rulebook) {
        if book.currency == nil { book.currency = rules.money.currency }
    }
}

/// What is stored of a ``Community``.
struct CommunityState: FieldRecord {
    var actions: [ActionAccount] = []
    /// Sessions of the board that counted the residents who came.
    var assemblies: [AssemblyAccount] = []
    var commitments: [CommitmentAccount] = []
    var completions: [TrainingCompletion] = []
    var contacts: [SupportContact] = []
    /// Of what the commitments are worth.
    var currency: Currency?
    var networks: [NetworkAccount] = []
    var trainings: [TrainingAccount] = []

    init() {}

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        actions = try fields.list("actions", \.actions, "Actions as they were held.")
        assemblies = try fields.list("assemblies", \.assemblies, "Sessions that counted residents.")
        commitments = try fields.list("commitments", \.commitments, "Commitments as they were recorded.")
        completions = try fields.list("completions", \.completions, "Trainings completed, person by person.")
        contacts = try fields.list("contacts", \.contacts, "Contacts as they were recorded.")
        currency = try fields.optional("currency", \.currency, "The currency of commitments.")
        networks = try fields.list("networks", \.networks, "Networks as they were formed.")
        trainings = try fields.list("trainings", \.trainings, "Trainings as they were held.")
    }
}
