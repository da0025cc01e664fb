/// A condition that events are held to, under its stable code.
public struct Rule: Hashable, Sendable, CustomStringConvertible {
    /// Whether an event may break it.
    public enum Severity: String, Sendable {
        /// What cannot be true is always refused.
        case impossible
        /// What broke a rule but happened is recorded when its envelope names the rule and gives a reason.
        case irregular
    }

    /// The stable code, `axis.condition`.
    public let code: String
    /// Whether an event may break it.
    public let severity: Severity
    /// The condition, in a sentence.
    public let meaning: String
    /// What to do when it is broken.
    public let remedy: String

    /// A condition that nothing may break.
    public static func impossible(_ code: String, _ meaning: String, remedy: String) -> Rule {
        Rule(code: code, severity: .impossible, meaning: meaning, remedy: remedy)
    }

    /// A condition that is broken only with a stated reason.
    public static func irregular(_ code: String, _ meaning: String, remedy: String) -> Rule {
        Rule(code: code, severity: .irregular, meaning: meaning, remedy: remedy)
    }

    /// Codes are unique, so they tell rules apart.
    public static func == (left: Rule, right: Rule) -> Bool { left.code == right.code }
    /// Hashes the code.
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
    /// The code.
    public var description: String { code }

    /// The rule of that code.
    public static func named(_ code: String) -> Rule? { byCode[code] }
    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
