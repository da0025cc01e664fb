import Engine
import EventStore
import Platform
import Reports
import SQLite
import SQLiteExport

/// The database that `tejido sql` reads: kept beside the views, and made anew only when the log has moved on.
enum CurrentDatabase {
    /// Opens it to read, after it was made anew if it had to be.
    ///
    /// Where the store's directory may not be written, it is made in the directory of temporary files, for once.
    static func open(_ programme: Programme, _ language: Language) throws -> Connection {
        let path = programme.files.tables
        if try programme.databaseStanding(exact: true, language).isThat(of: path) {
            return try Connection(path, .reading)
        }
        let database = try programme.database(exact: true, language)
        guard Files.isWritable(programme.files.directory) else {
            let directory = try Files.makeTemporaryDirectory(in: ThisProcess.temporaryDirectory, prefix: "tejido-sql-")
            // An open file goes on without its name.
            defer { try? Files.removeTree(directory) }
            let path = Files.join(directory, "tables.sqlite")
            try database.write(to: path)
            let connection = try Connection(path, .reading)
            try connection.execute("SELECT count(*) FROM sqlite_schema")
            return connection
        }
        // It can be made again at any time: a crash may leave none.
        try Files.makeWhole(path, replacing: true, durable: false) { try database.write(to: $0) }
        return try Connection(path, .reading)
    }
}
