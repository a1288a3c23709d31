/// A place in a text in every unit, and the way from it to later places.
struct LineWalk {
  var position = 0
  /// From 1.
  var line = 1
  /// The code points and UTF-16 units before `position`.
  var codePoints = 0
  var utf16 = 0
  /// The same at the start of the line, behind a byte order mark.
  var lineCodePoints = 0
  var lineUTF16 = 0

  /// The start of a text.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
      lineCodePoints = 1
      lineUTF16 = 1
    }
  }

  var column: Int { max(0, codePoints - lineCodePoints) + 1 }
  var utf16Column: Int { max(0, utf16 - lineUTF16) + 1 }

  /// Whether a line end stands here, as CR LF or one of the two.
  func isAtLineEnd(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[position] == 0x0A || text[position] == 0x0D
  }

  /// Passes one scalar; there must be one.
  @inline(__always)
  mutating func step(in text: UnsafeBufferPointer<UInt8>) {
    let byte = text[position]
    if byte < 0x80 {
      position += 1
      codePoints += 1
      utf16 += 1
      // Of CR LF the line ends at LF.
      if byte == 0x0A || byte == 0x0D && !(position < text.count && text[position] == 0x0A) {
        endLine()
      }
      return
    }
    let scalar = text.scalar(at: position)
    position += scalar.isValid ? scalar.length : 1
    codePoints += 1
    utf16 += scalar.value > 0xFFFF ? 2 : 1
  }

  func stepped(in text: UnsafeBufferPointer<UInt8>) -> LineWalk {
    var next = self
    next.step(in: text)
    return next
  }

  /// Walks to `target`, or to the start of the scalar it lies in.
  mutating func advance(to target: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    while position < target {
      while position + 8 <= target {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
        if word & 0x8080_8080_8080_8080 != 0 || Self.ends(word, 0x0D0D_0D0D_0D0D_0D0D) != 0 {
          break
        }
        let ends = Self.ends(word, 0x0A0A_0A0A_0A0A_0A0A)
        if ends != 0 {
          let passed = 8 - ends.leadingZeroBitCount / 8
          line += ends.nonzeroBitCount
          lineCodePoints = codePoints + passed
          lineUTF16 = utf16 + passed
        }
        position += 8
        codePoints += 8
        utf16 += 8
      }
      guard position < target else { return }
      if text[position] >= 0x80 {
        let scalar = text.scalar(at: position)
        if scalar.isValid, position + scalar.length > target { return }
      }
      step(in: text)
    }
  }

  /// The high bit of every byte of an ASCII word that equals the byte repeated in `wanted`.
  @inline(__always)
  private static func ends(_ word: UInt64, _ wanted: UInt64) -> UInt64 {
    ~((word ^ wanted) &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private mutating func endLine() {
    line += 1
    lineCodePoints = codePoints
    lineUTF16 = utf16
  }
}
