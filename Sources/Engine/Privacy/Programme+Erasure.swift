import Decisions
public import Events
import EventStore
internal import FieldCoding
internal import Platform

extension Programme {
    /// Every erasure that the log orders.
    func erasureOrders() throws -> Set<ErasureOrder> {
        var orders: Set<ErasureOrder> = []
        for (id, _) in try log.registerRecords(stream: 0, kind: ClaimRecord.kind.rawValue, under: Erasure.parent + " ")
        {
            orders.insert(try erasureOrder(id))
        }
        return orders
    }

    /// An order as the register names it: a pseudonym, or an event and a slot, below the parent of all orders.
    private func erasureOrder(_ id: String) throws -> ErasureOrder {
        let names = id.split(separator: " ").dropFirst().map(String.init)
        if names.count == 1, let person = Person(names[0]) { return .person(person) }
        if names.count == 2, let slot = SlotName(names[1]), let found = try log.find(EventID(unchecked: names[0])) {
            return .slot(position: found.position, slot)
        }
        throw StoreError(
            .damaged, "the register holds an order to erase \"\(id)\", which names nothing",
            remedy: "run tejido rebuild --log")
    }

    /// Obeys the erasures that the log orders and the vault still owes, and returns how many texts that destroyed.
    ///
    /// Opening a store to write does this, and so does every append that orders one.
    @discardableResult
    public func finishErasures() throws -> Int {
        guard try vault.isBehind(try erasureOrders()) else { return 0 }
        return try log.whileNobodyAppends {
            if Files.exists(files.views) { try ViewStore(files).clear() }
            return try vault.obey(try erasureOrders(), in: try log.head().size)
        }
    }

    /// Obeys the orders that have just been appended, and says so where that cannot be done at once.
    func obeyNewOrders() throws -> Int {
        do {
            return try finishErasures()
        } catch {
            throw StoreError(
                .vault, "the order is recorded, but its texts are not erased yet: \(error)",
                remedy: "the erasure goes on when the store is next opened to write")
        }
    }
}

extension EventType {
    /// Whether such an event may order the vault to erase.
    var mayOrderErasure: Bool { self == .personErased || self == .textErased }
}

extension Programme {
    /// The stream that a person was registered in, which is where what concerns their data is recorded.
    ///
    /// Throws `unknown` for a pseudonym that nobody registered.
    public func territory(of person: Person) throws -> TerritoryID {
        let id = Erasure.id(registering: person)
        guard let json = try log.registerRecord(stream: 0, kind: ClaimRecord.kind.rawValue, id: id) else {
            throw StoreError(
                .unknown, "nobody is registered as \(person)", remedy: "tejido log --type person.registered lists them")
        }
        return try ClaimRecord(trusting: json.span).owner
    }
}
