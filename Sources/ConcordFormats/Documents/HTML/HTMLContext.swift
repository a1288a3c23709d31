/// The open elements that matter for text: blocks, and whatever protects its content.
///
/// Inline elements that protect nothing are never kept, so that a million unclosed `<b>` cost
/// nothing; searches are bounded for the same reason.
struct HTMLContext {
  private struct Frame {
    var name: String
    var isBlock: Bool
    var isProtected: Bool
  }

  private var frames: [Frame] = []
  private static let maximalDepth = 4096
  private static let maximalSearch = 256

  /// Whether text here is not for translation.
  var isProtected: Bool { frames.last?.isProtected ?? false }

  mutating func open(_ tag: HTMLTag, _ element: HTMLElement) {
    if element.flow == .block { closeImplied(by: tag.name) }
    guard element.content != .void, !tag.isSelfClosing else { return }
    let isBlock = element.flow == .block
    guard isBlock || element.isProtected || tag.translates != nil else { return }
    guard frames.count < Self.maximalDepth else { return }
    let isProtected = tag.translates.map { !$0 } ?? (element.isProtected || self.isProtected)
    frames.append(Frame(name: tag.name, isBlock: isBlock, isProtected: isProtected))
  }

  /// Closes the innermost open element of the name and all within it, if there is one.
  mutating func close(_ name: String) {
    for index in frames.indices.reversed().prefix(Self.maximalSearch)
    where frames[index].name == name {
      frames.removeSubrange(index...)
      return
    }
  }

  private mutating func closeImplied(by name: String) {
    // Any block ends an open paragraph.
    if let block = frames.lastIndex(where: \.isBlock), frames[block].name == "p" {
      frames.removeSubrange(block...)
    }
    guard let (closed, scope) = HTMLElement.implied(by: name) else { return }
    for index in frames.indices.reversed().prefix(Self.maximalSearch) {
      if scope.contains(frames[index].name) { return }
      if closed.contains(frames[index].name) {
        frames.removeSubrange(index...)
        return
      }
    }
  }
}
