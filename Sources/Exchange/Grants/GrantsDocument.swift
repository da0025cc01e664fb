import Events
import FieldCoding
import Rules

/// Grants in the 360Giving standard (1.4): one JSON object, `{"grants": […]}`.
///
/// A grant is an award whose amount is known and whose recipient is an organisation; an award that ended without leaving
/// anything is none. Ids that begin as the standard asks (`360G-`, or a list and a register as in `GB-CHC-`) stand as
/// they are, others get the publisher's prefix.
public struct GrantsDocument: Sendable {
    /// The document.
    public let text: String
    /// How many grants.
    public private(set) var count = 0
    /// Awards that are left out: why and how many.
    public private(set) var notices: [String] = []

    /// Writes the grants of a register.
    public init(_ register: GrantRegister, by publisher: GrantsPublisher) {
        var grants: [String] = []
        var left = [0, 0]
        for grant in register.grants {
            guard let amount = grant.amount else {
                left[0] += 1
                continue
            }
            if grant.isEnded, amount == 0 { continue }
            guard let recipient = grant.recipient else {
                left[1] += 1
                continue
            }
            grants.append(Self.object(Self.members(of: grant, amount, recipient, publisher)))
        }
        count = grants.count
        text = "{\"grants\":[" + grants.map { "\n" + $0 }.joined(separator: ",") + "\n]}\n"
        let reasons = ["the log tells no amount", "the log names no organisation that receives them"]
        notices = zip(left, reasons).filter { $0.0 > 0 }.map { "awards left out, \($0.0): \($0.1)" }
    }

    private static func members(
        of grant: GrantRegister.Grant, _ amount: Money, _ recipient: GrantRegister.Organisation,
        _ publisher: GrantsPublisher
    ) -> [(String, String)] {
        func money(_ amount: Money) -> String { decimal(amount.value, decimals: grant.currency.decimals) }
        func organisation(_ id: String, _ name: String) -> String {
            "[" + object([("id", text(id)), ("name", text(name))]) + "]"
        }
        let award = grant.award.text
        var members = [
            ("id", text(isStandard(award) ? award : "\(publisher.prefix)-\(grant.territory)-\(award)")),
            ("title", text(grant.title.string)), ("description", text((grant.summary ?? grant.title).string)),
            ("currency", text(grant.currency.code)), ("amountAwarded", money(amount)),
            ("awardDate", text(grant.day.description)),
            (
                "recipientOrganization",
                organisation(
                    isStandard(recipient.id.text) ? recipient.id.text : "\(publisher.prefix):\(recipient.id)",
                    recipient.name.string)
            ),
            ("fundingOrganization", organisation(publisher.funder, publisher.funderName)),
            ("grantProgramme", "[" + object([("code", text(grant.category?.text ?? grant.call.text))]) + "]"),
            ("dateModified", text(grant.changed.description)),
        ]
        if let requested = grant.requested { members.append(("amountAppliedFor", money(requested))) }
        if let term = grant.term {
            members.append(("amountDisbursed", money(grant.disbursed)))
            let dates = [("startDate", text(term.from.description)), ("endDate", text(term.to.description))]
            members.append(("plannedDates", "[" + object(dates) + "]"))
        }
        // A territory of which no more than the id is known bears it as its name: that says of no place.
        if let name = grant.territoryName, name.string != grant.territory.text {
            members.append(("beneficiaryLocation", "[" + object([("name", text(name.string))]) + "]"))
        }
        return members
    }

    /// Whether an id is one that the standard's readers know how to read.
    static func isStandard(_ id: String) -> Bool {
        if id.hasPrefix("360G-") { return true }
        let parts = id.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        func isCode(_ part: Substring) -> Bool {
            !part.isEmpty && part.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
        }
        return parts.count == 3 && parts[0].utf8.count == 2 && isCode(parts[0]) && isCode(parts[1]) && !parts[2].isEmpty
    }

    /// An amount in whole units, with as many decimals as its currency has.
    static func decimal(_ minor: Int64, decimals: Int) -> String {
        guard decimals > 0 else { return String(minor) }
        let digits = String(minor.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        return "\(minor < 0 ? "-" : "")\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }

    private static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(text($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }

    private static func text(_ text: String) -> String {
        String(decoding: JSONValue.string(text).canonicalJSON, as: UTF8.self)
    }
}
