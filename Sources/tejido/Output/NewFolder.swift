import EventStore
import Platform

/// A folder of files that appears whole, or not at all.
enum NewFolder {
    /// Makes the folder at a path where nothing is.
    static func make(_ path: String, _ files: [(name: String, text: String)]) throws {
        guard !Files.exists(path) else {
            throw StoreError(.alreadyThere, "\(path) is there already", remedy: "choose another name")
        }
        let parent = Files.parent(path)
        let staging = try Files.makeTemporaryDirectory(in: parent, prefix: ".tejido-export-")
        do {
            for file in files {
                try Files.write(Array(file.text.utf8), to: Files.join(staging, file.name), durable: false)
            }
            for file in files { try Files.sync(Files.join(staging, file.name)) }
            try Files.syncDirectory(staging)
            try Files.setMode(staging, 0o770)
            try Files.renameToNew(staging, to: path)
            try Files.syncDirectory(parent)
        } catch {
            try? Files.removeTree(staging)
            throw error
        }
    }
}
