/// What is wrong at one place of a YAML file.
public struct YAMLFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// What is wrong, in a clause without a full stop.
    public let message: String
    /// What to do about it, where that is not plain from the message.
    public let remedy: String?

    /// A fault at a place.
    public init(_ mark: YAMLMark, _ message: String, remedy: String? = nil) {
        line = mark.line
        column = mark.column
        self.message = message
        self.remedy = remedy
    }

    /// Message and remedy in one line, without the place.
    public var description: String { remedy.map { "\(message); \($0)" } ?? message }
}

/// Every fault of a YAML file, in the order of their places.
public struct YAMLFaults: Error, Equatable, Sendable {
    /// The faults, at least one and at most ``YAMLLimits/faults``.
    public let faults: [YAMLFault]
}
