internal import Glibc

/// The terminal that a person reads at, when there is one.
public enum Terminal {
    /// Whether a descriptor (0 input, 1 output, 2 errors) is a terminal.
    public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The width of standard output's terminal in columns; `$COLUMNS`, else 80, when it is none.
    public static var width: Int {
        var size = winsize()
        if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let text = ThisProcess.variable("COLUMNS"), let columns = Int(text), (1...10_000).contains(columns) {
            return columns
        }
        return 80
    }
}
