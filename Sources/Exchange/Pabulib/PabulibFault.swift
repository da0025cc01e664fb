/// Why a Pabulib file is refused: where, what and what to do.
public struct PabulibFault: Error, Equatable, Sendable {
    /// The line at which the row begins, from 1.
    public let line: Int
    /// The key of META or the column that is at fault.
    public let field: String?
    /// What is wrong there.
    public let reason: Reason

    /// A fault at a line.
    public init(line: Int, field: String? = nil, reason: Reason) {
        self.line = line
        self.field = field
        self.reason = reason
    }

    /// What is wrong, with the values that show it.
    public enum Reason: Error, Equatable, Sendable {
        /// Above `PabulibLimits.bytes`.
        case fileTooLarge(bytes: Int, most: Int)
        /// Above `PabulibLimits.fields` in one row.
        case tooManyFields(most: Int)
        /// The byte at this offset of the file begins no valid UTF-8 sequence.
        case invalidUTF8(offset: Int)
        /// A quote opens and the file ends.
        case unterminatedQuote
        /// A quoted field goes on after its closing quote.
        case textAfterQuote
        /// The file does not begin with META.
        case textBeforeSections
        /// The file ends before this section.
        case missingSection(String)
        /// The section has been there already.
        case repeatedSection(String)
        /// Sections come in the order META, PROJECTS, VOTES.
        case sectionOutOfOrder(String)
        /// No row follows the section's name.
        case missingHeader(section: String)
        /// The header lacks `field`.
        case missingColumn(section: String)
        /// The header has `field` twice.
        case repeatedColumn
        /// Another number of fields than the header has.
        case wrongFieldCount(found: Int, expected: Int)
        /// META lacks `field`.
        case missingKey
        /// META has `field` twice.
        case repeatedKey(firstLine: Int)
        /// What must not be empty is.
        case missingValue
        /// No number, or decimals where there can be none.
        case malformedNumber(String)
        /// No figure of the format can be below zero.
        case negativeNumber(String)
        /// It can be read as thousands or as decimals.
        case ambiguousNumber(String)
        /// More decimals than the currency has.
        case tooFine(String, decimals: Int)
        /// More than 64 bits hold.
        case tooLarge(String)
        /// No date, or a day that does not exist.
        case malformedDate(String)
        /// `date_end` lies before `date_begin`.
        case endsBeforeItBegins
        /// Not three letters.
        case malformedCurrency(String)
        /// None of `PabulibVoteType`.
        case unknownVoteType(String)
        /// Two rows of PROJECTS have one id.
        case repeatedProject(String, firstLine: Int)
        /// No ballot could name the project.
        case commaInProjectID(String)
        /// A ballot names what PROJECTS lacks.
        case unknownProject(String)
        /// Another number of points than of projects.
        case pointsDoNotMatch(points: Int, projects: Int)
        /// More than one project in a vote of choose-1.
        case tooManyChoices(Int)
        /// `num_projects` or `num_votes` says otherwise.
        case countDiffers(stated: Int64, found: Int)
        /// A project's points sum to more than 64 bits hold.
        case sumTooLarge(project: String)
        /// More than an event can hold.
        case aboveEventLimit(Int64, most: Int64)
    }
}

extension PabulibFault: CustomStringConvertible {
    /// One line: `line 12, budget: "1e5" is not a number; write it with digits and at most one point`.
    public var description: String {
        let place = field.map { "line \(line), \($0)" } ?? "line \(line)"
        return "\(place): \(reason.problem); \(reason.remedy)"
    }
}

extension PabulibFault.Reason {
    /// What is wrong, as the first half of a sentence.
    public var problem: String {
        switch self {
        case .fileTooLarge(let bytes, let most): "the file has \(bytes) bytes and at most \(most) are read"
        case .tooManyFields(let most): "the row has more than \(most) fields"
        case .invalidUTF8(let offset): "byte \(offset) of the file is not UTF-8"
        case .unterminatedQuote: "the quoted field that begins here never ends"
        case .textAfterQuote: "text follows a closing quote"
        case .textBeforeSections: "there is text before the section META"
        case .missingSection(let name): "the file ends without a section \(name)"
        case .repeatedSection(let name): "the section \(name) begins again"
        case .sectionOutOfOrder(let name): "the section \(name) comes too early"
        case .missingHeader(let section): "the section \(section) has no header row"
        case .missingColumn(let section): "the section \(section) has no such column"
        case .repeatedColumn: "the column stands twice in the header"
        case .wrongFieldCount(let found, let expected): "the row has \(found) fields and its header \(expected)"
        case .missingKey: "the section META does not state it"
        case .repeatedKey(let firstLine): "the key stands already at line \(firstLine)"
        case .missingValue: "the field is empty"
        case .malformedNumber(let text): "\(quoted(text)) is not a number"
        case .negativeNumber(let text): "\(quoted(text)) is below zero"
        case .ambiguousNumber(let text): "\(quoted(text)) can be read as thousands or as decimals"
        case .tooFine(let text, let decimals): "\(quoted(text)) has more than \(decimals) decimals"
        case .tooLarge(let text): "\(quoted(text)) does not fit in 64 bits"
        case .malformedDate(let text): "\(quoted(text)) is not a date"
        case .endsBeforeItBegins: "the vote ends before it begins"
        case .malformedCurrency(let text): "\(quoted(text)) is not a currency code"
        case .unknownVoteType(let text): "\(quoted(text)) is not a type of vote"
        case .repeatedProject(let id, let firstLine): "project \(quoted(id)) stands already at line \(firstLine)"
        case .commaInProjectID(let id): "project id \(quoted(id)) holds a comma"
        case .unknownProject(let id): "there is no project \(quoted(id))"
        case .pointsDoNotMatch(let points, let projects): "\(points) points are given to \(projects) projects"
        case .tooManyChoices(let count): "the ballot chooses \(count) projects"
        case .countDiffers(let stated, let found): "META states \(stated) and the file has \(found)"
        case .sumTooLarge(let project): "the points of project \(quoted(project)) do not fit in 64 bits"
        case .aboveEventLimit(let number, let most): "\(number) is above \(most), the most that an event can hold"
        }
    }

    /// What to do about it, as the second half of a sentence.
    public var remedy: String {
        switch self {
        case .fileTooLarge: "split the file"
        case .tooManyFields: "look for a line break that was lost"
        case .invalidUTF8: "save the file as UTF-8"
        case .unterminatedQuote: "close it, and double the quotes within a quoted field"
        case .textAfterQuote: "double the quotes within a quoted field"
        case .textBeforeSections: "begin the file with META"
        case .missingSection: "fetch the whole file again"
        case .repeatedSection: "keep one of each section"
        case .sectionOutOfOrder: "order the sections META, PROJECTS, VOTES"
        case .missingHeader, .missingColumn: "add it to the row below the section's name"
        case .repeatedColumn: "remove or rename one of the two"
        case .wrongFieldCount: "write as many as the header, and quote a field that holds ;"
        case .missingKey: "add it"
        case .repeatedKey: "keep the one that holds"
        case .missingValue: "fill it in"
        case .malformedNumber: "write it with digits and at most one point"
        case .negativeNumber: "write 0 or more"
        case .ambiguousNumber: "write no thousands separators and a point before decimals"
        case .tooFine: "write no finer than the currency's smallest unit"
        case .tooLarge, .sumTooLarge, .aboveEventLimit: "check the figure"
        case .malformedDate: "write dd.mm.yyyy, yyyy-mm-dd or the year alone"
        case .endsBeforeItBegins: "check date_begin and date_end"
        case .malformedCurrency: "write the three letters of ISO 4217"
        case .unknownVoteType: "write approval, choose-1, ordinal, cumulative or scoring"
        case .repeatedProject: "give each project an id of its own"
        case .commaInProjectID: "ballots part ids by commas, so choose another"
        case .unknownProject: "add it to PROJECTS or correct the ballot"
        case .pointsDoNotMatch: "write one number a project, in the same order"
        case .tooManyChoices: "a ballot of choose-1 holds one"
        case .countDiffers: "fetch the whole file again or correct META"
        }
    }

    /// A value from the file, cut short so that a damaged file does not make an endless message.
    private func quoted(_ text: String) -> String {
        text.unicodeScalars.count <= 60 ? "\"\(text)\"" : "\"\(String(text.unicodeScalars.prefix(60)))…\""
    }
}
