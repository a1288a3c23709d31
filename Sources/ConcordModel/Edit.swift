/// A replacement of bytes in a document: the bytes of `range` become `text` in UTF-8.
///
/// Edits of one document never overlap; applied in order of their ranges they leave every other
/// byte as it was.
public struct Edit: Hashable, Sendable {
  /// Byte offsets into the document as it was read.
  public var range: Range<Int>
  /// What stands there afterwards; empty where the bytes go.
  public var text: String

  public init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }
}
