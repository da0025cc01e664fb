@testable import LMDB
import Testing

@Suite struct FailureTests {
    /// Codes that are hard to bring about, and what they are taken for.
    @Test(
        arguments: [
            (-30795, LMDBError.Kind.unusable), (-30796, .corrupted), (-30797, .corrupted), (-30793, .notADatabase),
            (-30794, .notADatabase), (-30782, .transactionFailed), (-30788, .transactionFailed), (-30781, .valueSize),
            (5, .system), (28, .diskFull), (122, .diskFull), (11, .samePID), (12, .addressSpace),
            (13, .permissionDenied),
            (30, .permissionDenied), (-1, .system), (99, .system),
        ] as [(Int32, LMDBError.Kind)])
    func codesAreExplained(_ code: Int32, _ kind: LMDBError.Kind) {
        let error = LMDBError(code, "read", "/tmp/x.mdb")
        #expect(error.kind == kind)
        #expect(error.code.rawValue == code)
        #expect(error.description.hasPrefix("cannot read, /tmp/x.mdb: "))
        #expect(!error.reason.isEmpty && !error.remedy.isEmpty)
    }

    @Test func aCommitThatFailsTellsWhetherItMayHaveHappened() throws {
        let store = try TestStore()
        let environment = try store.open()
        _ = try environment.table(named: "t", create: true)
        let committed = environment.usage.lastTransaction
        // EIO always leaves it open; a full disk only when the transaction is there.
        #expect(environment.commitFailure(5, transaction: committed + 1).kind == .outcomeUnknown)
        #expect(environment.commitFailure(28, transaction: committed + 1).kind == .diskFull)
        #expect(environment.commitFailure(28, transaction: committed).kind == .outcomeUnknown)
        #expect(environment.commitFailure(-30792, transaction: committed + 1).kind == .mapFull)
    }
}
