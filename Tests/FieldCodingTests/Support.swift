import FieldCoding

/// Why a text is refused as a value of a type, or nil if it is read.
func refusal<V: FieldValue>(of text: [UInt8], as type: V.Type = Parcel.self) -> CodingFailure? {
    do throws(CodingFailure) {
        _ = try V(json: text.span)
        return nil
    } catch {
        return error
    }
}

/// The value that a text is read as, or nil if it is refused.
func value<V: FieldValue>(of text: String, as type: V.Type = Parcel.self) -> V? {
    try? V(json: Array(text.utf8).span)
}

/// A text with `‸` at the place where a fault is expected: the text without it, and its offset.
func marked(_ text: String) -> (bytes: [UInt8], offset: Int) {
    let bytes = Array(text.utf8)
    let mark = Array("‸".utf8)
    for offset in 0...(bytes.count - mark.count) where Array(bytes[offset..<offset + mark.count]) == mark {
        return (Array(bytes[..<offset] + bytes[(offset + mark.count)...]), offset)
    }
    preconditionFailure("no mark in \(text)")
}

/// A text for messages, with what is not printable escaped.
func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).debugDescription
}

/// The same JSON text with its members in another order at every depth and white space where it may stand.
func scrambled(_ value: JSONValue, from source: inout SampleSource) -> String {
    func space(_ source: inout SampleSource) -> String {
        (0..<source.below(3)).map { _ in source.pick([" ", "\t", "\n", "\r\n"]) }.joined()
    }
    let before = space(&source)
    var text: String
    switch value {
    case .object(let members):
        let parts = members.keys.sorted().shuffled(using: &source).map { name in
            let member = members[name].map { scrambled($0, from: &source) } ?? ""
            return space(&source) + canonical(JSONValue.string(name)) + space(&source) + ":" + member
        }
        text = "{" + parts.joined(separator: ",") + (parts.isEmpty ? space(&source) : "") + "}"
    case .array(let elements):
        text = "[" + elements.map { scrambled($0, from: &source) }.joined(separator: ",") + "]"
    default: text = canonical(value)
    }
    return before + text + space(&source)
}

/// A value's canonical text.
func canonical<V: FieldValue>(_ value: V) -> String { String(decoding: value.canonicalJSON, as: UTF8.self) }
