import Events
import FieldCoding
import Testing

@testable import Rules

@Suite struct RulebookPatchTests {
    @Test func aPatchChangesOnlyWhatItNames() throws {
        let patched = try rulebook(
            #"{"board":{"minPerSector":{"private":0},"minSeats":7},"money":{"currency":"PLN"},"ties":{"chain":["lot"]}}"#
        )
        #expect(patched.board.minSeats == 7)
        #expect(patched.board.minPerSector.private == 0)
        #expect(patched.board.minPerSector.community == 1)
        #expect(patched.board.termMonths == 36)
        #expect(patched.money.currency.decimals == 2)
        #expect(patched.ties.chain == [.lot])
        #expect(patched.poll == Rulebook.standard.poll)
    }

    @Test func listsAreReplacedWhole() throws {
        let patched = try rulebook(#"{"caps":{"categories":[{"category":"meals","max":200}]}}"#)
        #expect(patched.caps.categories == [.init(category: .init(unchecked: "meals"), max: 200)])
    }

    static let refused: [(patch: String, code: CodingFailure.Code, pointer: String, says: String)] = [
        (#"{"board":{"minSeats":0}}"#, .outOfRange, "/board/minSeats", "0 is not within 1 to 99 (seats)"),
        (#"{"board":{"minSeats":100}}"#, .outOfRange, "/board/minSeats", "1 to 99"),
        (#"{"board":{"minPerSector":{"public":100}}}"#, .outOfRange, "/board/minPerSector/public", "0 to 99"),
        (#"{"score":{"minimum":10001}}"#, .outOfRange, "/score/minimum", "0 to 10000"),
        (#"{"quorum":{"fraction":0}}"#, .outOfRange, "/quorum/fraction", "1 to 10000 (basis points)"),
        (#"{"ties":{"chain":[]}}"#, .outOfRange, "/ties/chain", "1 to 8 distinct"),
        (#"{"ties":{"chain":["lot","lot"]}}"#, .outOfRange, "/ties/chain", "distinct"),
        (#"{"ties":{"chain":["lott"]}}"#, .outOfRange, "/ties/chain/0", "did you mean \"lot\"?"),
        (#"{"money":{"currency":"pesos"}}"#, .outOfRange, "/money/currency", "ISO 4217"),
        (#"{"money":{"timeZone":"Santiago de Chile"}}"#, .outOfRange, "/money/timeZone", "America/Santiago"),
        (#"{"poll":{"method":"aproval"}}"#, .outOfRange, "/poll/method", "did you mean \"approval\"?"),
        (#"{"requirements":{"board":1}}"#, .wrongType, "/requirements/board", ""),
        (#"{"boards":{}}"#, .unknownField, "/boards", "did you mean \"board\"?"),
        (#"{"board":{"minSeat":4}}"#, .unknownField, "/board/minSeat", "did you mean \"minSeats\"?"),
        (#"{"board":3}"#, .wrongType, "/board", "an object is expected"),
        (#"{"calendar":{"holidays":["2026-02-30"]}}"#, .outOfRange, "/calendar/holidays/0", "YYYY-MM-DD"),
    ]

    @Test(arguments: refused)
    func whatCannotHoldIsRefusedWithItsPlace(
        patch: String, code: CodingFailure.Code, pointer: String, says: String
    ) throws {
        let patch = try json(patch)
        let overlay = #expect(throws: CodingFailure.self) { try Rulebook.standard.overlaid(with: patch) }
        let reading = #expect(throws: CodingFailure.self) { try Rulebook(json: patch.canonicalJSON.span) }
        #expect(overlay?.code == code)
        #expect(overlay?.pointer == pointer)
        #expect(overlay?.description.contains(says) == true || says.isEmpty, "\(overlay?.description ?? "")")
        // The same text is refused in the same place when it is read as a whole rulebook.
        #expect(reading?.code == code)
        #expect(reading?.pointer == pointer)
    }

    @Test func currenciesKnowTheirDecimals() {
        let table: [(code: String, decimals: Int?)] = [
            ("CLP", 0), ("PLN", 2), ("EUR", 2), ("KWD", 3), ("CLF", 4), ("clp", nil), ("PESO", nil), ("", nil),
            ("ÑÑÑ", nil),
        ]
        for (code, decimals) in table { #expect(Currency(code)?.decimals == decimals, "\(code)") }
    }

    @Test func wordsLeadToTheMethodsThatCount() throws {
        #expect(PollMethod.borda.counted(bordaFrom: .options) == .borda(from: .options))
        #expect(PollMethod.borda.counted(bordaFrom: .ballotLength) == .borda(from: .ballotLength))
        #expect(PollMethod.schulze.counted(bordaFrom: .options) == nil)
        #expect(
            Rulebook.standard.ties.links
                == [.moreSupporters, .lowerCost, .earlierSubmitted, .lot(seed: "tejido"), .idBytes])
        #expect(Awards.Method(.votesNoSkip) == .votesNoSkip)
        #expect(Awards.Method(.equalShares) == nil)
    }
}
