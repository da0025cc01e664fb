/// Reads an object whose members stand in canonical order; anything else is `disorder`.
///
/// It allocates nothing and explains nothing: whoever sees it fail reads again with ``IndexedReader``.
@usableFromInline
struct OrderedReader<Root>: FieldCoder, ~Copyable, ~Escapable {
    @usableFromInline var json: JSONReader
    @usableFromInline var atFirst = true

    @inlinable
    @_lifetime(copy json)
    init(_ json: JSONReader) throws(CodingFailure) {
        self.json = json
        guard self.json.take(0x7B) else { throw .disorder }
        try self.json.enter()
    }

    /// Moves past `"name":` if that is what follows.
    @inlinable
    @_lifetime(self: copy self)
    mutating func take(_ name: StaticString) -> Bool {
        if json.mode == .trusting { return json.takeMember(name) }
        let start = json.position
        if !atFirst {
            guard json.take(0x2C) else { return false }
        }
        json.skipSpace()
        let length = name.utf8CodeUnitCount
        let position = json.position
        guard json.bytes.count - position > length + 2,
            unsafe json.bytes[unchecked: position] == 0x22,
            unsafe json.bytes[unchecked: position + length + 1] == 0x22
        else {
            json.position = start
            return false
        }
        guard json.bytes.holds(name, at: position + 1) else {
            json.position = start
            return false
        }
        json.position = position + length + 2
        guard json.take(0x3A) else {
            json.position = start
            return false
        }
        atFirst = false
        return true
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func field<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V, _ doc: StaticString
    ) throws(CodingFailure) -> V {
        guard take(name) else { throw .disorder }
        return try V(reading: &json)
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func optional<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        guard take(name) else { return nil }
        return try V(reading: &json)
    }

    @inlinable
    @_lifetime(self: copy self)
    mutating func option<V: FieldValue>(
        _ name: StaticString, _ get: (Root) -> V?, _ doc: StaticString
    ) throws(CodingFailure) -> V? {
        guard take(name) else { return nil }
        return try V(reading: &json)
    }

    @inlinable
    func noOption() -> CodingFailure { .disorder }

    /// The offset behind the object.
    @inlinable
    @_lifetime(self: copy self)
    mutating func finish() throws(CodingFailure) -> Int {
        guard json.take(0x7D) else { throw .disorder }
        return json.position
    }
}
