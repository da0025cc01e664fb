public import FieldCoding

extension EventType {
    /// The schema of an event of this type as it is handed in.
    public var submissionSchema: Schema {
        get throws {
            var reader = SubmissionSchema()
            return try visit(&reader)
        }
    }
}

/// Walks a type's declaration for its schema.
private struct SubmissionSchema: EventTypeVisitor {
    mutating func visit<E: Event>(_ type: E.Type) throws -> Schema { Submission<E>.schema }
}
