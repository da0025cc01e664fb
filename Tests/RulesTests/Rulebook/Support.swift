import FieldCoding
import Testing

@testable import Rules

/// A JSON text as a value.
func json(_ text: String) throws -> JSONValue { try JSONValue(json: Array(text.utf8).span) }

/// The standard rulebook with a patch laid over it.
func rulebook(_ patch: String) throws -> Rulebook { try Rulebook.standard.overlaid(with: json(patch)) }

/// Canonical JSON as text.
func text(_ value: some FieldValue) -> String { String(decoding: value.canonicalJSON, as: UTF8.self) }

/// A JSON object in which only the value at `path` stands.
func object(at path: [String], _ value: JSONValue) -> JSONValue {
    path.reversed().reduce(value) { .object([$1: $0]) }
}
