/// Writes the fields of one record, in the order in which they are declared.
@usableFromInline
struct ObjectWriter<Root>: FieldCoder, ~Copyable {
    @usableFromInline let root: Root
    @usableFromInline var json: JSONWriter
    @usableFromInline var atFirst = true

    @inlinable
    init(_ root: Root, _ json: consuming JSONWriter) {
        self.root = root
        self.json = json
    }

    @inlinable
    mutating func put<V: FieldValue>(_ name: StaticString, _ value: V) {
        json.name(name, first: atFirst)
        atFirst = false
        value.write(to: &json)
    }

    @inlinable
    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V {
        let value = get(root)
        put(name, value)
        return value
    }

    @inlinable
    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        let value = get(root)
        if let value { put(name, value) }
        return value
    }

    @inlinable
    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        guard let value = get(root) else { return nil }
        put(name, value)
        return value
    }

    @inlinable
    func noOption() -> CodingFailure { .disorder }

    @inlinable
    consuming func finish() -> JSONWriter { json }
}
