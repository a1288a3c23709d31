internal import ConcordModel

/// Takes blocks with their edits and hands the new bytes on.
///
/// Short stretches gather in a buffer that is used again; a long one without an edit goes to the
/// sink from where it stands, so that text with nothing to change is not copied at all.
struct EditedOutput: ~Copyable {
  /// Takes bytes and whether any of them are new; false ends the work.
  typealias Sink = (UnsafeBufferPointer<UInt8>, _ isEdited: Bool) throws(WorkspaceError) -> Bool

  private static let capacity = 1 << 18
  private static let longStretch = 1 << 15

  private var buffer = ByteBuffer(capacity: EditedOutput.capacity)
  private var isEdited = false
  private let sink: Sink

  init(_ sink: @escaping Sink) {
    self.sink = sink
  }

  /// Writes a block; returns false when the sink wants no more. An edit out of range or overlapping
  /// an earlier one is left out, as by `Document.apply`.
  ///
  /// - Parameters:
  ///   - edits: in the order of their ranges.
  ///   - start: where the block begins that is written; what stands before it has no edits.
  mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>, _ edits: [Edit], from start: Int
  ) throws(WorkspaceError) -> Bool {
    var position = start
    for edit in edits
    where edit.range.lowerBound >= position && edit.range.upperBound <= bytes.count {
      guard try pass(UnsafeBufferPointer(rebasing: bytes[position..<edit.range.lowerBound])) else {
        return false
      }
      buffer.append(edit.text)
      isEdited = true
      position = edit.range.upperBound
    }
    guard try pass(UnsafeBufferPointer(rebasing: bytes[position...])) else { return false }
    return try flush()
  }

  private mutating func pass(_ stretch: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Bool {
    let isLong = stretch.count >= EditedOutput.longStretch
    if isLong || buffer.count + stretch.count > EditedOutput.capacity {
      guard try flush() else { return false }
    }
    if isLong { return try sink(stretch, false) }
    buffer.append(stretch)
    return true
  }

  private mutating func flush() throws(WorkspaceError) -> Bool {
    guard buffer.count > 0 else { return true }
    let wantsMore = try sink(buffer.bytes, isEdited)
    buffer.removeAll()
    isEdited = false
    return wantsMore
  }
}
