import Events

/// How the rows of a table are called: `TERRITORY/FUND` is the territory's id, a `/` and the fund's.
///
/// A part in capitals stands for what the column of that name holds, `-` where it is blank; any other part for itself.
/// Of rows that would be called alike the second is called `NAME#2`.
public struct RowName: Sendable, Equatable, CustomStringConvertible {
    /// One part.
    enum Part: Equatable {
        case column(Int)
        case word(String)
    }

    /// As people read it.
    public let description: String
    let parts: [Part]

    /// A form of names over columns from left to right.
    init(_ form: String, among columns: some Sequence<String>) {
        description = form
        let places = Dictionary(columns.enumerated().map { ($1.uppercased(), $0) }) { first, _ in first }
        parts = form.split(separator: "/").map { part in
            places[String(part)].map(Part.column) ?? .word(String(part))
        }
    }

    /// The places of the columns that a name is made from.
    public var columns: [Int] {
        parts.compactMap { part in
            if case .column(let place) = part { place } else { nil }
        }
    }
}

/// The names of rows, given in their order.
struct RowNames {
    private let form: RowName
    private var counts: [String: Int] = [:]

    init(_ form: RowName) { self.form = form }

    mutating func next<Figure>(_ cells: [Cell<Figure>]) -> String {
        let name = form.parts.map { part in
            switch part {
            case .column(let place): cells[place].named
            case .word(let word): word
            }
        }.joined(separator: "/")
        let count = (counts[name] ?? 0) + 1
        counts[name] = count
        return count == 1 ? name : "\(name)#\(count)"
    }
}

extension Cell {
    fileprivate var named: String {
        switch self {
        case .absent: "-"
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): day.description
        case .flag(let flag): String(flag)
        case .figure(let figure): String(figure.value)
        }
    }
}
