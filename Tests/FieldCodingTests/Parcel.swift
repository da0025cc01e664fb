import FieldCoding

/// A record with a field of each kind, all optional but one.
struct Parcel: FieldRecord {
    let area: Int64
    let door: Door?
    let isWild: Bool?
    let labels: [Label]?
    let name: Label?
    let shape: Shape?
    let use: Use?

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        area = try fields.field("area", \.area, "Square metres.")
        door = try fields.optional("door", \.door, "Its door.")
        isWild = try fields.optional("isWild", \.isWild, "Whether nobody tends it.")
        labels = try fields.optional("labels", \.labels, "Words about it.")
        name = try fields.optional("name", \.name, "Its name.")
        shape = try fields.optional("shape", \.shape, "Its outline.")
        use = try fields.optional("use", \.use, "What it is used for.")
    }

    struct Door: FieldRecord {
        let height: Int64
        let side: Label?

        init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
            height = try fields.field("height", \.height, "Centimetres.")
            side = try fields.optional("side", \.side, "Where it stands.")
        }
    }

    enum Shape: FieldRecord {
        case circle(Int64)
        case square(Int64)

        init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
            if let radius = try fields.option(
                "circle", { if case .circle(let radius) = $0 { radius } else { nil } }, "Its radius.")
            {
                self = .circle(radius)
            } else if let side = try fields.option(
                "square", { if case .square(let side) = $0 { side } else { nil } }, "Its side.")
            {
                self = .square(side)
            } else {
                throw fields.noOption()
            }
        }
    }

    enum Use: String, FieldWord {
        case garden, orchard, pasture
    }
}

/// Any string.
struct Label: FieldValue {
    let text: String

    init(_ text: String) { self.text = text }
    init(reading json: inout JSONReader) throws(CodingFailure) { text = try json.string() }
    func write(to json: inout JSONWriter) { json.string(text) }
    static var schema: Schema { .string(pattern: nil, minLength: nil, maxLength: nil) }
    static func sample(from source: inout SampleSource) -> Label {
        let words = ["", "plaza", "niñez", "\"vieja\"", "línea\nnueva", "\\", "€", "🌱", "\u{7F}", "\u{1}", "한글"]
        return Label((0..<source.below(4)).map { _ in source.pick(words) }.joined(separator: " "))
    }
}
