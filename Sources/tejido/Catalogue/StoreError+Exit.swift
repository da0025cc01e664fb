import EventStore

extension StoreError.Kind {
    /// The exit code.
    var exit: Exit {
        switch self {
        case .notFound, .unknown, .vault: .noInput
        case .alreadyThere: .cannotCreate
        case .newerFormat, .tooLarge, .unfit: .refused
        case .damaged: .inputOutput
        case .clock, .changedMeanwhile: .tryAgain
        }
    }

    /// What it means, and what to do.
    var explanation: (meaning: String, remedy: String) {
        switch self {
        case .notFound: ("There is no store at the place.", "name one with --store or TEJIDO_STORE, or run tejido init")
        case .alreadyThere: ("Something is at the place already.", "choose another name")
        case .newerFormat: ("A newer release wrote it.", "use that release, or a newer one")
        case .damaged: ("The log breaks one of its own promises.", "run tejido verify; restore a backup")
        case .clock: ("This machine's clock cannot be right.", "correct it, or pass --accept-clock if it is")
        case .tooLarge: ("The batch or the entry is over a limit.", "append in parts: --chunk 10000")
        case .unknown: ("The territory, id or report is unknown.", "check the name")
        case .changedMeanwhile: ("Somebody else appended in between.", "look at what is new and try again")
        case .unfit: ("What was to be restored is no sound log.", "export it again, whole and unchanged")
        case .vault:
            (
                "The vault of personal texts, or its wrapping key, is missing or not the right one.",
                "name the wrapping key with TEJIDO_VAULT_KEY; restore a backup of the vault"
            )
        }
    }
}
