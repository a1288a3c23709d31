internal import CICU
public import ConcordModel

/// Texts that look alike but are not the same (UTS #39), and the repair of the commonest kind: Latin
/// letters typed inside a Cyrillic word, and the reverse.
public enum Confusables {
  /// The skeleton of a text, the same for all texts that look like it (UTS #39 §4). For comparing
  /// only: a skeleton is no text for people.
  public static func skeleton(_ text: some StringProtocol) throws(ICUError) -> String {
    String(decoding: try skeletonBytes(text, handle()), as: UTF8.self)
  }

  /// Whether two different texts look alike.
  public static func areConfusable(
    _ a: some StringProtocol, _ b: some StringProtocol
  ) throws(ICUError) -> Bool {
    guard !a.unicodeScalars.elementsEqual(b.unicodeScalars) else { return false }
    let handle = try handle()
    return try skeletonBytes(a, handle) == skeletonBytes(b, handle)
  }

  /// The word in one script, or nil where it is so already or no repair is certain.
  ///
  ///     Confusables.repaired("Магдалинiвка") == "Магдалинівка"   // with a Latin i
  ///
  /// A word becomes Cyrillic when each of its Latin letters has a Cyrillic twin and the Cyrillic ones
  /// are more, or one of them has no Latin twin; and the reverse.
  public static func repaired(_ word: some StringProtocol) -> String? {
    LookAlikes.shipped.repaired(Array(word.unicodeScalars))
  }

  /// The repairs of all mixed words of a text: each replaces a whole word (a run of letters and marks;
  /// an apostrophe between letters belongs to it, a hyphen does not).
  public static func repairs(in utf8: UnsafeBufferPointer<UInt8>) -> [Edit] {
    var edits: [Edit] = []
    var position = 0
    while position < utf8.count {
      let start = position
      // Behind the last letter: a quotation mark may look like an apostrophe.
      var end = position
      var hasLatin = false
      var hasCyrillic = false
      while position < utf8.count {
        let scalar = utf8.scalar(at: position)
        let scalarClass = Scalars.scalarClass(of: scalar.value)
        let isApostrophe = Words.isApostrophe(scalar.value)
        if isApostrophe && position == start { break }
        guard scalarClass.isLetter || scalarClass == .mark || isApostrophe else { break }
        position += scalar.length
        if isApostrophe { continue }
        end = position
        let script = Scalars.script(of: scalar.value)
        if script == .latin { hasLatin = true }
        if script == .cyrillic { hasCyrillic = true }
      }
      if hasLatin && hasCyrillic {
        let word = String(decoding: utf8[start..<end], as: UTF8.self)
        if let text = repaired(word) { edits.append(Edit(range: start..<end, text: text)) }
      }
      if position == start { position += utf8.scalar(at: position).length }
    }
    return edits
  }

  private static func handle() throws(ICUError) -> Handle {
    switch opened {
    case .success(let handle): return handle
    case .failure(let error): throw error
    }
  }

  /// Opened once, when first wanted; it only reads.
  private static let opened: Result<Handle, ICUError> = {
    var status: Int32 = 0
    guard let pointer = cicu_spoof_open(&status), status == 0 else {
      return .failure(ICUError(status, "open the data of confusables"))
    }
    return .success(Handle(pointer))
  }()

  private static func skeletonBytes(
    _ text: some StringProtocol, _ handle: Handle
  ) throws(ICUError) -> [UInt8] {
    let bytes = Array(text.utf8)
    return try ICU.output("make a skeleton", guess: bytes.count * 2 + 32) {
      cicu_spoof_skeleton(handle.pointer, bytes, Int64(bytes.count), $0, $1, &$2)
    }
  }

  /// An open checker of ICU, which is safe to share.
  private final class Handle: @unchecked Sendable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { cicu_spoof_close(pointer) }
  }
}
