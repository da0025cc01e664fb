import Events
import Testing

@testable import Decisions

/// The guards of the balances: no admitted event reaches them, so they are put to records by themselves.
@Suite struct BrokenBalanceTests {
    private static let origin = Origin(day: Day(number: 0), position: 0)

    private func call(awarded: Money, pot: Money?) -> CallRecord {
        CallRecord(
            awarded: awarded, closes: Day(number: 9), criteria: 0, freed: 0, liveAwards: 1, opens: Day(number: 0),
            origin: Self.origin, pot: pot, received: 1, waiting: 0)
    }

    private func agreement(
        granted: Money = 100, disbursed: Money = 80, claimed: Money = 60, accepted: Money = 50, refunded: Money = 30,
        writeOff: Money = 0, isClosed: Bool = false
    ) -> AgreementRecord {
        AgreementRecord(
            accepted: accepted, award: AwardID(unchecked: "a"), claimed: claimed, closed: isClosed ? Self.origin : nil,
            disbursed: disbursed, from: Day(number: 0), granted: granted, hasApprovedReport: false, hasItems: false,
            origin: Self.origin, project: ProjectID(unchecked: "p"), refunded: refunded, reports: 0,
            signedTo: Day(number: 9), to: Day(number: 9), unreviewed: 0, writeOff: writeOff)
    }

    private func broken(_ record: some BalancedRecord) -> String? {
        do {
            try record.requireBalance("x")
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func liveAwardsAreWithinThePot() {
        #expect(broken(call(awarded: 10, pot: 10)) == nil)
        #expect(broken(call(awarded: 11, pot: nil)) == nil)
        #expect(
            broken(call(awarded: 11, pot: 10))
                == "the balance of call x is broken: what live awards hold is 11, the pot is 10")
    }

    @Test func noMoreIsFreedAndRefundedThanWasAwarded() {
        func award(freed: Money, refunded: Money) -> AwardRecord {
            AwardRecord(
                amount: 10, call: CallID(unchecked: "c"), freed: freed, isEnded: true, origin: Self.origin,
                project: ProjectID(unchecked: "p"), refunded: refunded)
        }
        #expect(broken(award(freed: 4, refunded: 6)) == nil)
        #expect(
            broken(award(freed: 5, refunded: 6))
                == "the balance of award x is broken: freed and refunded is 11, awarded is 10")
    }

    @Test func anAgreementBalances() {
        #expect(broken(agreement()) == nil)
        #expect(
            broken(agreement(granted: 79))
                == "the balance of agreement x is broken: disbursed is 80, awarded less freed is 79")
        #expect(
            broken(agreement(claimed: 49)) == "the balance of agreement x is broken: accepted is 50, reported is 49")
        #expect(
            broken(agreement(refunded: 31))
                == "the balance of agreement x is broken: accepted and refunded is 81, disbursed is 80")
        #expect(broken(agreement(isClosed: true)) == nil)
        #expect(
            broken(agreement(writeOff: 1, isClosed: true))
                == "the balance of agreement x is broken: accepted, refunded and written off is 81, disbursed is 80")
    }

    @Test func noMoreIsPaidThanTheInstalment() {
        func instalment(paid: Money) -> InstalmentRecord {
            InstalmentRecord(amount: 10, condition: .signature, isBegun: true, paid: paid)
        }
        #expect(broken(instalment(paid: 10)) == nil)
        #expect(
            broken(instalment(paid: 11)) == "the balance of instalment x is broken: paid is 11, the instalment is 10")
    }

    @Test func noMoreIsAcceptedThanReported() throws {
        let key = try #require(ContentHash(String(repeating: "0", count: 64)))
        func expense(accepted: Money, claimed: Money) -> ExpenseRecord {
            ExpenseRecord(
                accepted: accepted, agreement: AgreementID(unchecked: "g"), amount: 10, claimed: claimed,
                documentDay: Day(number: 0), documentKey: key, origin: Self.origin, source: .grant)
        }
        #expect(broken(expense(accepted: 10, claimed: 10)) == nil)
        #expect(
            broken(expense(accepted: 6, claimed: 5))
                == "the balance of expense x is broken: accepted is 6, reported less rejected is 5")
        #expect(
            broken(expense(accepted: 0, claimed: 11))
                == "the balance of expense x is broken: reported less rejected is 11, reported is 10")
    }

    @Test func nothingIsPromisedThatAFundHasNot() throws {
        func fund(held: Money, withdrawn: Money) -> FundBalance {
            FundBalance(
                own: FundRecord(
                    allocated: 1, financed: 10, held: held, inKind: 99, origin: Self.origin, withdrawn: withdrawn),
                allocation: AllocationRecord(amount: 5, origin: Self.origin), programmes: nil)
        }
        #expect(try fund(held: 8, withdrawn: 6).unallocated == 0)
        #expect(throws: BrokenBalance("an amount", "1 is taken from 0")) {
            try fund(held: 8, withdrawn: 7).unallocated
        }
    }

    @Test func anAmountBeyondTheLimitIsABrokenBalance() throws {
        let most = Money(Money.range.upperBound)
        #expect(try Money(1).adding(Money(most.value - 1)) == most)
        #expect(throws: BrokenBalance.self) { try most.adding(1) }
    }

    /// A register that does not balance, as a fault elsewhere could leave it, admits nothing that would keep it so.
    @Test func aBrokenRecordIsNeverKept() throws {
        let history = try Given(AgreementHistory.accepted)
        let stream = try #require(try history.register.stream(named: TerritoryID(unchecked: "la-vega")))
        var agreement = try #require(try history.record(AgreementRecord.self, "g1"))
        agreement.granted = 1_999_999
        history.register.keep(agreement, "g1", in: stream)
        #expect(throws: BrokenBalance("agreement g1", "disbursed is 2000000, awarded less freed is 1999999")) {
            try history.put(AgreementHistory.refund(1))
        }
        #expect(try history.record(AgreementRecord.self, "g1") == agreement)
    }
}
