/// Reads an object whose members stand in any order, and explains every fault.
@usableFromInline
struct IndexedReader<Root: FieldRecord>: FieldCoder, ~Copyable, ~Escapable {
    @usableFromInline var json: JSONReader
    @usableFromInline var members: [IndexedMember]
    @usableFromInline var taken = 0
    /// Where the next member is looked for first: fields are often handed in nearly in order.
    @usableFromInline var expected = 0
    @usableFromInline let start: Int
    @usableFromInline let end: Int

    @inlinable
    @_lifetime(copy json)
    init(_ json: JSONReader) throws(CodingFailure) {
        var reader = json
        reader.skipSpace()
        let start = reader.position
        var scan = reader
        let members = try scan.index()
        try reader.enter()
        self.json = reader
        self.members = members
        self.start = start
        self.end = scan.position
    }

    /// Moves to the value of the member of that name, if there is one.
    @inlinable
    @_lifetime(self: copy self)
    mutating func find(_ name: StaticString) -> Bool {
        var index = expected
        for _ in 0..<members.count {
            if index >= members.count { index = 0 }
            if json.matches(name, members[index]) {
                members[index].isTaken = true
                taken += 1
                expected = index + 1
                json.position = members[index].value
                return true
            }
            index += 1
        }
        return false
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func value<V: FieldValue>(_ name: StaticString) throws(CodingFailure) -> V {
        do throws(CodingFailure) {
            return try V(reading: &json)
        } catch {
            throw error.inside(name.description)
        }
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V {
        guard find(name) else { throw missing(name) }
        return try value(name)
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        guard find(name) else { return nil }
        return try value(name)
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        guard find(name) else { return nil }
        return try value(name)
    }

    /// The offset behind the object; a member that nobody took is a fault.
    @inlinable
    func finish() throws(CodingFailure) -> Int {
        if taken < members.count { throw stranger() }
        return end
    }
}

extension IndexedReader {
    /// Names that nobody took.
    private var strangers: [String] {
        var names: [String] = []
        for member in members where !member.isTaken { names.append(json.name(of: member)) }
        return names
    }

    @usableFromInline
    @inline(never)
    func missing(_ name: StaticString) -> CodingFailure {
        let name = name.description
        let near = Suggestion.nearest(to: name, among: strangers)
        return CodingFailure(
            .missingField, "field \"\(name)\" is missing", at: start,
            remedy: near.map { "\"\($0)\" is there: did you mean \"\(name)\"?" })
    }

    @usableFromInline
    @inline(never)
    func noOption() -> CodingFailure {
        let names = Root.schema.memberNames
        let quoted = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let near = strangers.lazy.compactMap { Suggestion.nearest(to: $0, among: names) }.first
        return CodingFailure(
            .missingField, "one of \(quoted) is needed", at: start, remedy: near.map { "did you mean \"\($0)\"?" })
    }

    @usableFromInline
    @inline(never)
    func stranger() -> CodingFailure {
        guard let member = members.first(where: { !$0.isTaken }) else { return .disorder }
        let name = json.name(of: member)
        let names = Root.schema.memberNames
        let list = names.joined(separator: ", ")
        if names.contains(name) {
            return CodingFailure(
                .unknownField, "field \"\(name)\" stands beside another alternative", at: member.offset,
                remedy: "only one of \(list) may stand here", path: [name])
        }
        let near = Suggestion.nearest(to: name, among: names)
        let all = names.isEmpty ? "this object has no fields" : "the fields here are \(list)"
        return CodingFailure(
            .unknownField, "unknown field \"\(name)\"", at: member.offset,
            remedy: near.map { "did you mean \"\($0)\"?" } ?? all, path: [name])
    }
}

extension Schema {
    /// The names of an object's members or of a choice's alternatives.
    fileprivate var memberNames: [String] {
        switch self {
        case .object(let members), .choice(let members): members.map(\.name)
        default: []
        }
    }
}
