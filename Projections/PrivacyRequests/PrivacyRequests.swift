import Events
import FieldCoding
import Rules

/// What was asked of a stream about personal data, and whose data it keeps.
///
/// A person may be registered in another stream than the one that grants a request: tables bring the two together.
struct PrivacyRequests: Fold, FieldRecord {
    static let version = 1
    static let reads: EventTypeSet = [.personRegistered, .personErased, .textErased]

    private(set) var registrations: [Registration] = []
    /// In the order in which they were granted.
    private(set) var requests: [PrivacyRequest] = []

    init() {}
    init(_ state: PrivacyRequests) { self = state }
    var state: PrivacyRequests { self }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        registrations = try fields.list("registrations", \.registrations, "Persons as they were registered.")
        requests = try fields.list("requests", \.requests, "Requests as they were granted.")
    }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .personRegistered: registrations.append(Registration(event.content(), event))
        case .personErased: requests.append(PrivacyRequest(event.content(PersonErased.self), event, under: rules))
        case .textErased: requests.append(PrivacyRequest(event.content(TextErased.self), event, under: rules))
        default: break
        }
    }

    /// A person whose data are kept.
    struct Registration: FieldRecord {
        let person: Person
        let position: UInt64
        /// The name, and the contact and the document where they are kept.
        let slots: Int64

        init(_ registered: PersonRegistered, _ event: FoldEvent) {
            person = registered.person
            position = event.position
            slots = 1 + (registered.contact == nil ? 0 : 1) + (registered.document == nil ? 0 : 1)
        }

        init<C: FieldCoder & ~Copyable & ~Escapable>(
            _ fields: inout C
        ) throws(CodingFailure) where C.Root == Self {
            person = try fields.field("person", \.person, "The person.")
            position = try fields.position("position", \.position, "The entry.")
            slots = try fields.field("slots", \.slots, "Texts that are kept of the person.")
        }
    }
}
