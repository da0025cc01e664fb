/// Where one member of an object stands in its text.
@usableFromInline
struct IndexedMember {
    /// The offset of the name's opening quote.
    @usableFromInline let offset: Int
    /// The offset of the name's closing quote.
    @usableFromInline let nameEnd: Int
    /// Whether the name is spelled with escapes or outside ASCII.
    @usableFromInline let isUnusual: Bool
    /// The name's length and first byte: what tells most names apart.
    @usableFromInline let tag: Int
    /// The offset of the value.
    @usableFromInline let value: Int
    /// Whether a field has read it.
    @usableFromInline var isTaken = false
}

extension JSONReader {
    /// Passes over an object and keeps where its members stand.
    @usableFromInline
    @_lifetime(self: copy self)
    mutating func index() throws(CodingFailure) -> [IndexedMember] {
        var members: [IndexedMember] = []
        members.reserveCapacity(16)
        try eachMember { (json, offset, nameEnd, isPlain) throws(CodingFailure) in
            let length = nameEnd - offset - 1
            let tag = length == 0 ? 0 : length << 8 | Int(json.bytes[offset + 1])
            let member = IndexedMember(
                offset: offset, nameEnd: nameEnd, isUnusual: !isPlain, tag: tag, value: json.position)
            if members.contains(where: { json.haveSameName($0, member) }) {
                let name = json.name(of: member)
                throw CodingFailure(.duplicateField, "field \"\(name)\" stands twice", at: offset, path: [name])
            }
            if members.count == JSONLimits.members {
                throw CodingFailure(.tooLarge, "an object with more than \(JSONLimits.members) fields", at: offset)
            }
            members.append(member)
            do throws(CodingFailure) {
                try json.skipValue()
            } catch {
                throw error.inside(json.name(of: member))
            }
        }
        return members
    }

    /// Whether a member's name is `name`, which is ASCII.
    @inlinable
    func matches(_ name: StaticString, _ member: IndexedMember) -> Bool {
        if member.isUnusual { return self.name(of: member) == name.description }
        // The name's storage is static and ends with a zero byte.
        let tag = name.utf8CodeUnitCount << 8 | Int(unsafe name.utf8Start[0])
        return member.tag == tag && bytes.holds(name, at: member.offset + 1)
    }

    private func haveSameName(_ left: IndexedMember, _ right: IndexedMember) -> Bool {
        if left.isUnusual || right.isUnusual { return name(of: left) == name(of: right) }
        guard left.tag == right.tag else { return false }
        for index in 1..<max(1, left.nameEnd - left.offset)
        where bytes[left.offset + index] != bytes[right.offset + index] { return false }
        return true
    }

    /// A member's name as text; its faults were reported when the object was indexed.
    @usableFromInline
    func name(of member: IndexedMember) -> String {
        var reader = JSONReader(bytes, mode: .indexed, position: member.offset)
        return (try? reader.string()) ?? ""
    }
}
