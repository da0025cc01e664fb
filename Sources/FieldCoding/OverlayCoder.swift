/// Reads a record from a patch that names only what changes: every other field is the base's.
@usableFromInline
struct OverlayCoder<Root>: FieldCoder, ~Copyable {
    @usableFromInline let base: Root
    @usableFromInline let patch: [String: JSONValue]
    @usableFromInline var known: [String] = []
    /// Whether the record is a choice: its initialiser has offered an alternative, and then fails for want of one.
    @usableFromInline var isChoice = false

    @inlinable
    init(_ base: Root, _ patch: JSONValue) throws(CodingFailure) {
        guard case .object(let members) = patch else {
            throw CodingFailure(.wrongType, "an object is expected", at: 0)
        }
        self.base = base
        self.patch = members
    }

    @inlinable
    mutating func patched<V: FieldValue>(_ name: String, _ value: V) throws(CodingFailure) -> V {
        guard let member = patch[name] else { return value }
        do throws(CodingFailure) {
            return try value.overlaid(with: member)
        } catch {
            throw error.inside(name)
        }
    }

    @inlinable
    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V {
        known.append(name.description)
        return try patched(name.description, get(base))
    }

    @inlinable
    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        known.append(name.description)
        if let value = get(base) { return try patched(name.description, value) }
        guard let member = patch[name.description] else { return nil }
        do throws(CodingFailure) {
            return try V(json: member.canonicalJSON.span)
        } catch {
            throw error.inside(name.description)
        }
    }

    @inlinable
    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        isChoice = true
        return nil
    }

    @inlinable
    func noOption() -> CodingFailure { .disorder }

    @usableFromInline
    func finish() throws(CodingFailure) {
        guard let stranger = patch.keys.sorted().first(where: { !known.contains($0) }) else { return }
        let near = Suggestion.nearest(to: stranger, among: known)
        throw CodingFailure(
            .unknownField, "unknown field \"\(stranger)\"", at: 0,
            remedy: near.map { "did you mean \"\($0)\"?" } ?? "the fields here are \(known.joined(separator: ", "))",
            path: [stranger])
    }
}
