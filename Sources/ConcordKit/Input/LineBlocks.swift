/// The lines of a file or of standard input, handed on some at a time while they come.
enum LineBlocks {
  /// How much is read at once, in bytes.
  private static let size = 1 << 18

  /// Calls `body` with whole lines and their ends; the last line may lack its end.
  ///
  /// What has come is handed on before more is waited for. Memory grows with the longest line only.
  static func read(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) {
    let reader = try BlockReader(path)
    var buffer = ByteBuffer(capacity: size * 2)
    var searched = 0
    while true {
      let got = try reader.readAvailable(size, into: &buffer)
      var end = buffer.count
      if got > 0 {
        end = buffer.lastIndex(of: 0x0A, in: searched..<buffer.count).map { $0 + 1 } ?? 0
      }
      if end > 0 {
        try body(UnsafeBufferPointer(rebasing: buffer.bytes[..<end]))
        buffer.removeFirst(end)
      }
      searched = buffer.count
      if got == 0 { break }
    }
  }
}
