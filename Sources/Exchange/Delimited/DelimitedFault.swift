/// Why a text cannot be parted into rows and fields.
struct DelimitedFault: Error, Equatable {
    /// The line at fault, from 1.
    let line: Int
    /// What is wrong there.
    let reason: Reason

    enum Reason: Equatable {
        case tooManyFields(most: Int)
        case unterminatedQuote
        case textAfterQuote
    }
}
