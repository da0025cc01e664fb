public import FieldCoding

/// Why a row of a table is no event, or a file no table of events: the place and the fault.
public struct EventTableFault: Error, Equatable, Sendable {
    /// The line on which the row begins, from 1.
    public let line: Int
    /// The cell within the row, from 1.
    public let column: Int
    /// What tells the row from others of its line, if anything does: a JSON pointer, or the id of a grant.
    public let row: String?
    /// What is wrong; its path is that of the field in an event.
    public let failure: CodingFailure

    init(line: Int, column: Int, row: String? = nil, _ failure: CodingFailure) {
        self.line = line
        self.column = column
        self.row = row
        self.failure = failure
    }

    init(line: Int, column: Int = 1, _ code: CodingFailure.Code, _ message: String, remedy: String? = nil) {
        self.init(line: line, column: column, CodingFailure(code, message, at: 0, remedy: remedy))
    }
}

extension EventTableFault {
    init(_ fault: DelimitedFault) {
        let failure =
            switch fault.reason {
            case .tooManyFields(let most): CodingFailure(.tooLarge, "a row of more than \(most) cells", at: 0)
            case .unterminatedQuote: CodingFailure(.malformed, "the quoted cell that begins here never ends", at: 0)
            case .textAfterQuote:
                CodingFailure(
                    .malformed, "text follows a closing quote", at: 0, remedy: "write a quote within quotes twice")
            }
        self.init(line: fault.line, column: 1, failure)
    }
}
