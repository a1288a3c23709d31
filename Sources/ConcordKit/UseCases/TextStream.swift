internal import ConcordFormats
internal import ConcordRecognition

/// Reads documents whole, or rewrites those of any size block by block.
public struct TextStream: Sendable {
  /// How much of a plain text or of JSON Lines is worked on at once, in bytes. A family name counts
  /// as a person that this or an earlier block names in full.
  public static let blockSize = 4 << 20

  /// What a block begins with, in place of text that has been dealt with, when a suppression
  /// comment of an earlier block still holds.
  private static let suppression = Array("concord:off\n".utf8)

  /// How far the work on a document has come, in bytes.
  public struct Progress: Sendable {
    /// What has been read.
    public var done: Int
    /// nil for a pipe.
    public var total: Int?
  }

  private let item: InputList.Item

  public init(_ item: InputList.Item) {
    self.item = item
  }

  /// The whole contents.
  public func contents() throws(WorkspaceError) -> [UInt8] {
    try BlockReader(item.path).contents()
  }

  /// Whether the format can be worked on in blocks.
  private var isSplittable: Bool {
    switch item.format {
    case .plain, .jsonLines: true
    case .html, .markdown: false
    }
  }

  /// Canonicalises the document and hands its new bytes on, a block at a time: of plain text and
  /// JSON Lines a block or two are in memory, of other formats the whole document.
  ///
  /// - Parameters:
  ///   - progress: called after each block.
  ///   - sink: takes the new bytes; false ends the work.
  /// - Returns: what could not be read.
  public func rewrite(
    _ canonicaliser: Canonicaliser, progress: (Progress) -> Void,
    to sink: @escaping (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Bool
  ) throws(WorkspaceError) -> [String] {
    try work(canonicaliser, progress) { bytes, _ throws(WorkspaceError) in try sink(bytes) }
  }

  /// Canonicalises a file where it stands. A file with nothing to change is not touched, nor is its
  /// folder.
  ///
  /// - Parameter backup: a suffix under which the old contents are kept.
  public func rewriteInPlace(
    _ canonicaliser: Canonicaliser, backup: String? = nil, progress: (Progress) -> Void
  ) throws(WorkspaceError) -> [String] {
    let file = LateReplacement(item.path)
    let problems = try work(canonicaliser, progress) { bytes, isEdited throws(WorkspaceError) in
      try file.write(bytes, isEdited: isEdited)
      return true
    }
    try file.commit(backup: backup)
    return problems
  }

  private func work(
    _ canonicaliser: Canonicaliser, _ progress: (Progress) -> Void,
    _ sink: @escaping EditedOutput.Sink
  ) throws(WorkspaceError) -> [String] {
    let reader = try BlockReader(item.path)
    var buffer = ByteBuffer(capacity: TextStream.blockSize + TextStream.blockSize / 8)
    var output = EditedOutput(sink)
    var named = NamedConcepts()
    var problems: [String] = []
    var total = 0
    var line = 1
    var prefix = 0
    while true {
      let got = try reader.read(TextStream.blockSize, into: &buffer)
      total += got
      let isLast = got < TextStream.blockSize
      guard isLast || isSplittable else { continue }
      let end = isLast ? buffer.count : lastBreak(buffer, prefix)
      if end > prefix {
        let block = UnsafeBufferPointer(rebasing: buffer.bytes[..<end])
        let result = canonicaliser.canonicalise(
          block, format: item.format, path: item.name, firstLine: line, named: &named,
          wantsFindings: false)
        problems += result.problems
        guard try output.write(block, result.edits, from: prefix) else { break }
        progress(Progress(done: total, total: reader.size))
        if case .jsonLines = item.format { line += block.count { $0 == 0x0A } }
        prefix = result.endsSuppressed && !isLast ? TextStream.suppression.count : 0
        buffer.removeFirst(end, leaving: prefix > 0 ? TextStream.suppression : [])
      }
      if isLast { break }
    }
    return problems
  }

  /// The end of the last whole piece of the buffer: a paragraph or line, and in plain text with
  /// lines longer than a block a sentence, a word or at least a character; `start` where a record
  /// goes on.
  private func lastBreak(_ buffer: borrowing ByteBuffer, _ start: Int) -> Int {
    let count = buffer.count
    // What an earlier call has searched holds no line end any more.
    let fresh = max(start, count - TextStream.blockSize)
    guard case .plain = item.format else {
      return buffer.lastIndex(of: 0x0A, in: fresh..<count).map { $0 + 1 } ?? start
    }
    let near = max(fresh, count - (1 << 16))..<count
    let bytes = buffer.bytes
    let isBlank = { (index: Int) in bytes[index] == 0x20 || bytes[index] == 0x09 }
    let isStop = { (index: Int) in
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "!")
        || bytes[index] == UInt8(ascii: "?")
    }
    let isParagraph = { (index: Int) in
      bytes[index] == 0x0A && (bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D)
    }
    if let end = near.dropFirst().last(where: isParagraph) { return end + 1 }
    if let end = buffer.lastIndex(of: 0x0A, in: start..<count) { return end + 1 }
    if let end = near.dropFirst().last(where: { isBlank($0) && isStop($0 - 1) }) { return end + 1 }
    if let end = near.last(where: isBlank) { return end + 1 }
    var end = count - 1
    while end > start + 1, end > count - 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
