import Engine
import EventStore
import Exchange
import FieldCoding
import LMDB
import Platform
import Projections
import Reports
import SQLite

/// Why a command ends without having done what was asked: the one place where errors get exit codes and words.
struct Failure: Error, CustomStringConvertible {
    /// The exit code.
    let exit: Exit
    /// What went wrong, in a clause; empty when it has been said already.
    let what: String
    /// What to do next.
    let remedy: String

    init(_ exit: Exit, _ what: String, remedy: String) {
        self.exit = exit
        self.what = what
        self.remedy = remedy
    }

    /// What nobody foresaw.
    init(unforeseen error: any Error) {
        self.init(.fault, "\(error)", remedy: "this is a fault of tejido: report it with this message")
    }

    /// The end of a command that has already said why.
    static func said(_ exit: Exit) -> Failure { Failure(exit, "", remedy: "") }

    /// Explains the errors of every module; nil for others, ArgumentParser's among them.
    init?(explaining error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as StoreError: self.init(error.kind.exit, error.reason, remedy: error.remedy)
        case let conflict as StreamConflict:
            self.init(
                .tryAgain, "\(conflict); nothing was appended",
                remedy: "look at what is new (tejido log --territory NAME), and send again what still holds")
        case let error as LMDBError: self.init(error.kind.exit, error.description, remedy: "")
        case let error as FileError: self.init(error.exit, error.description, remedy: "")
        case let error as CodingFailure: self.init(.refused, error.description, remedy: "")
        case let error as SQLiteError: self.init(sql: error)
        case let fault as SelectionFault: self.init(.usage, fault.reason, remedy: fault.remedy)
        case let error as PabulibFault: self.init(.refused, error.description, remedy: "")
        case let fault as ContestFault: self.init(fault.exit, fault.description, remedy: fault.remedy)
        case let error as FoldFailure:
            self.init(.refused, error.description, remedy: "look at the entry, and at the amounts before it")
        default: return nil
        }
    }

    private init(sql error: SQLiteError) {
        switch error.kind {
        case .busy: self.init(.tryAgain, "SQLite: \(error)", remedy: "try again")
        case .storage: self.init(.inputOutput, "SQLite: \(error)", remedy: "check the disk and the permissions")
        case .statement where error.isRefusal:
            self.init(
                .refused, "SQL: \(error)", remedy: "ask with SELECT; tejido append alone changes what the log says")
        case .statement:
            self.init(
                .refused, "SQL: \(error)",
                remedy: "tejido sql \"SELECT report, column FROM columns\" shows what there is")
        }
    }

    /// What and remedy in one line.
    var description: String { remedy.isEmpty ? what : "\(what); \(remedy)" }
}

extension ContestFault {
    /// The exit code.
    fileprivate var exit: Exit { if case .notYet = self { .noInput } else { .refused } }
}

extension FileError {
    /// The exit code.
    var exit: Exit {
        if isPermission { return .permission }
        if isDiskFull { return .inputOutput }
        if isAlreadyThere || operation.hasPrefix("make") || operation.hasPrefix("rename") { return .cannotCreate }
        if isNotFound { return .noInput }
        // A refusal of our own, such as a file beyond the limit, is about the input.
        return errno == 0 ? .refused : .inputOutput
    }
}
