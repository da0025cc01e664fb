/// An object, or a choice between objects, whose fields its one initialiser declares.
///
/// Everything else that ``FieldValue`` asks for is derived from that initialiser.
public protocol FieldRecord: FieldValue {
    /// Assigns each field from the coder, in name order; rules across fields stand elsewhere.
    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self
}

extension FieldRecord {
    /// Reads an object: in one pass when its members stand in canonical order, else through an index of them.
    @inlinable
    public init(reading json: inout JSONReader) throws(CodingFailure) {
        if json.mode == .indexed {
            var fields = try IndexedReader<Self>(json)
            self = try Self(&fields)
            json.position = try fields.finish()
        } else {
            var fields = try OrderedReader<Self>(json)
            self = try Self(&fields)
            json.position = try fields.finish()
        }
    }

    /// Writes the object's fields in declared order.
    @inlinable
    public func write(to json: inout JSONWriter) {
        json.raw(0x7B)
        var fields = ObjectWriter(self, json)
        json = JSONWriter(placeholder: ())
        // A writer throws nothing: the signature is the protocol's.
        _ = try? Self(&fields)
        json = fields.finish()
        json.raw(0x7D)
    }

    /// The schema that the initialiser describes.
    public static var schema: Schema {
        var recorder = SchemaRecorder<Self>()
        // A choice throws `noOption` at its end, when all its alternatives have been recorded.
        _ = try? Self(&recorder)
        return recorder.schema
    }

    /// A record with random fields.
    public static func sample(from source: inout SampleSource) -> Self {
        let alternatives: Int
        if case .choice(let options) = schema { alternatives = options.count } else { alternatives = 0 }
        while true {
            var sampler = SampleCoder<Self>(source, chosen: alternatives > 0 ? source.below(alternatives) : 0)
            let value = try? Self(&sampler)
            source = sampler.source
            if let value { return value }
        }
    }

    /// Member by member: what the patch leaves out stays. A choice is replaced whole.
    @inlinable
    public func overlaid(with patch: JSONValue) throws(CodingFailure) -> Self {
        var fields = try OverlayCoder(self, patch)
        let value: Self
        do throws(CodingFailure) {
            value = try Self(&fields)
        } catch {
            guard fields.isChoice else { throw error }
            return try Self(json: patch.canonicalJSON.span)
        }
        try fields.finish()
        return value
    }
}
