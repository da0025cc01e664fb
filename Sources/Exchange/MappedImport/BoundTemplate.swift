import FieldCoding

/// A template whose columns are found in the source.
struct BoundTemplate: Sendable {
    enum Piece: Sendable {
        case literal(String)
        /// The places of columns among a row's cells.
        case columns([Int], CellFilter)
    }

    let pieces: [Piece]

    /// The places of all columns that it names.
    var columns: [Int] {
        pieces.flatMap { piece -> [Int] in
            if case .columns(let places, _) = piece { places } else { [] }
        }
    }

    /// Whether it makes an amount.
    var readsMoney: Bool {
        pieces.contains { piece in
            if case .columns(_, .money) = piece { true } else { false }
        }
    }
}

/// How a value is made of a row.
indirect enum ValuePlan: Sendable {
    /// The same in every row.
    case constant(JSONValue)
    /// Text.
    case text(BoundTemplate)
    /// A number.
    case integer(BoundTemplate)
    /// `true` or `false`.
    case flag(BoundTemplate)
    /// Elements; those that a row does not give are left out.
    case list([ValuePlan])
    /// Members, with whether they are needed; those that a row does not give are left out.
    case object([Member])

    struct Member: Sendable {
        let name: String
        let isRequired: Bool
        let plan: ValuePlan
    }

    /// The places of all columns below it.
    var columns: [Int] {
        switch self {
        case .constant: []
        case .text(let template), .integer(let template), .flag(let template): template.columns
        case .list(let elements): elements.flatMap(\.columns)
        case .object(let members): members.flatMap(\.plan.columns)
        }
    }

    /// Whether it makes amounts of cells.
    var readsMoney: Bool {
        switch self {
        case .constant, .text, .flag: false
        case .integer(let template): template.readsMoney
        case .list(let elements): elements.contains(where: \.readsMoney)
        case .object(let members): members.contains(where: \.plan.readsMoney)
        }
    }

    /// Whether it makes one value, and not several in an object.
    var isLeaf: Bool {
        if case .object = self { false } else { true }
    }

    /// The plan that member names and element indexes lead to, as far as they lead.
    func plan(at path: some Sequence<String>) -> ValuePlan {
        var plan = self
        for step in path {
            switch plan {
            case .object(let members):
                guard let member = members.first(where: { $0.name == step }) else { return plan }
                plan = member.plan
            case .list(let elements):
                guard let index = Int(step), elements.indices.contains(index) else { return plan }
                plan = elements[index]
            case .constant, .text, .integer, .flag: return plan
            }
        }
        return plan
    }
}
