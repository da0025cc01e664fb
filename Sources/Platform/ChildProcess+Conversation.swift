internal import Glibc

extension ChildProcess {
    /// Writes all input and reads all output of a child at once, so that neither side waits for the other for ever.
    struct Conversation: ~Copyable {
        private(set) var output: [UInt8] = []
        private(set) var errors: [UInt8] = []
        private var pending: ArraySlice<UInt8>
        private var input: FileDescriptor?
        private let outputNumber: Int32
        private let errorsNumber: Int32

        init(input bytes: [UInt8], to input: consuming FileDescriptor?, _ output: Int32, _ errors: Int32) {
            pending = bytes[...]
            self.input = input
            outputNumber = output
            errorsNumber = errors
        }

        /// Goes on until the child has closed its output and errors; the error number, 0 when all went well.
        mutating func run() -> Int32 {
            // A write to a full pipe would wait; a poll tells when there is room for some.
            if let number = input?.number { _ = fcntl(number, F_SETFL, O_WRONLY | O_NONBLOCK) }
            var isOutputOpen = true
            var isErrorsOpen = true
            while isOutputOpen || isErrorsOpen {
                if pending.isEmpty { input = nil }
                // A negative descriptor is passed over.
                var polled = [
                    pollfd(fd: isOutputOpen ? outputNumber : -1, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: isErrorsOpen ? errorsNumber : -1, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: input?.number ?? -1, events: Int16(POLLOUT), revents: 0),
                ]
                guard retrying({ unsafe poll(&polled, 3, -1) }) > 0 else { return errno }
                if polled[0].revents != 0 { isOutputOpen = Self.take(outputNumber, &output) }
                if polled[1].revents != 0 { isErrorsOpen = Self.take(errorsNumber, &errors) }
                if polled[2].revents != 0 { give() }
            }
            return 0
        }

        /// Reads what is there; false at the end.
        private static func take(_ number: Int32, _ bytes: inout [UInt8]) -> Bool {
            let part = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, filled in
                filled = max(0, retrying { unsafe read(number, room.baseAddress, room.count) })
            }
            bytes += part
            return !part.isEmpty
        }

        /// Writes what there is room for; a child that does not want its input does not get it.
        private mutating func give() {
            guard let number = input?.number else { return }
            let written = unsafe pending.withUnsafeBytes { bytes in
                retrying { unsafe Glibc.write(number, bytes.baseAddress, bytes.count) }
            }
            if written >= 0 {
                pending = pending.dropFirst(written)
            } else if errno != EAGAIN {
                pending = []
            }
        }
    }
}
