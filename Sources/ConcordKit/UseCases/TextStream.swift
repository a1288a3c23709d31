internal import ConcordFormats
internal import ConcordRecognition
internal import Foundation

/// Reads documents whole, or rewrites those of any size block by block.
public struct TextStream: Sendable {
  /// How much of a plain text or of JSON Lines is worked on at once, in bytes. A family name counts
  /// as a person that this or an earlier block names in full.
  public static let blockSize = 8 << 20

  private let item: InputList.Item

  public init(_ item: InputList.Item) {
    self.item = item
  }

  /// The whole contents.
  public func contents() throws(WorkspaceError) -> [UInt8] {
    let reader = try BlockReader(item.path)
    var bytes: [UInt8] = []
    while try reader.read(TextStream.blockSize, into: &bytes) > 0 {}
    return bytes
  }

  /// Whether the format can be worked on in blocks.
  private var isSplittable: Bool {
    switch item.format {
    case .plain, .jsonLines: true
    case .html, .markdown: false
    }
  }

  /// Canonicalises the document and hands its new bytes on, a block at a time, at most some three
  /// blocks in memory.
  ///
  /// - Parameters:
  ///   - progress: called after each block with the number of bytes read so far.
  ///   - sink: takes the new bytes; false ends the work.
  /// - Returns: what could not be read.
  public func rewrite(
    _ canonicaliser: Canonicaliser, progress: (Int) -> Void,
    to sink: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Bool
  ) throws(WorkspaceError) -> [String] {
    let reader = try BlockReader(item.path)
    var named = NamedConcepts()
    var problems: [String] = []
    var buffer: [UInt8] = []
    var total = 0
    var line = 1
    while true {
      let got = try reader.read(TextStream.blockSize, into: &buffer)
      total += got
      if !isSplittable, got > 0 { continue }
      if got == 0, buffer.isEmpty { break }
      let isLast = got < TextStream.blockSize
      let end = isLast ? buffer.count : TextStream.lastBreak(buffer, item.format)
      guard end > 0 else { continue }
      let block = Array(buffer[..<end])
      let (output, told) = TextStream.rewritten(block, item, canonicaliser, line, &named)
      problems += told
      let wantsMore = try output.withUnsafeBufferPointerThrowing(sink)
      progress(total)
      if !wantsMore { break }
      if case .jsonLines = item.format { line += block.count { $0 == 0x0A } }
      buffer.removeSubrange(..<end)
      if isLast { break }
    }
    return problems
  }

  private static func rewritten(
    _ block: [UInt8], _ item: InputList.Item, _ canonicaliser: Canonicaliser, _ line: Int,
    _ named: inout NamedConcepts
  ) -> ([UInt8], [String]) {
    block.withUnsafeBufferPointer { bytes in
      let result = canonicaliser.canonicalise(
        bytes, format: item.format, path: item.name, firstLine: line, named: &named,
        wantsFindings: false)
      return (Document.apply(result.edits, to: bytes), result.problems)
    }
  }

  /// The end of the last whole line; for plain text whose line is longer than a block, the last
  /// white space, or the last whole character.
  private static func lastBreak(_ buffer: [UInt8], _ format: DocumentFormat) -> Int {
    if let newline = buffer.lastIndex(of: 0x0A) { return newline + 1 }
    guard case .plain = format else { return 0 }
    let floor = max(0, buffer.count - (1 << 16))
    if let blank = buffer[floor...].lastIndex(where: { $0 == 0x20 || $0 == 0x09 }) {
      return blank + 1
    }
    var end = buffer.count
    while end > 0, end > buffer.count - 4, buffer[end - 1] & 0xC0 == 0x80 { end -= 1 }
    return max(end - 1, 1)
  }
}

extension Array where Element == UInt8 {
  fileprivate func withUnsafeBufferPointerThrowing<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Result
  ) throws(WorkspaceError) -> Result {
    try span.withUnsafeBufferPointer(body)
  }
}
