import Engine
import Events
import EventStore
import Exchange

extension GrantRegister {
    /// The register of a whole log as a viewpoint sees it, or of one territory's grants.
    init(of programme: Programme, territory: TerritoryID?, from viewpoint: Viewpoint) throws {
        self.init()
        var streams = try programme.log.streams()
        if let territory {
            let asked = try programme.stream(territory)
            streams.removeAll { $0.name != .programme && $0.name != asked.name }
        }
        for stream in streams {
            begin(stream.name, in: try programme.currency(of: stream))
            try programme.forEachEntry(of: stream, from: viewpoint) { entry in
                if case .annulled? = entry.amendment { return true }
                take(entry.recorded)
                return true
            }
        }
    }
}
