internal import CICU
internal import ConcordModel
internal import Synchronization

/// An open break iterator of ICU. It keeps a place in a text, so one thread uses it at a time.
final class BreakIterator: @unchecked Sendable {
  struct Boundary {
    /// In bytes.
    var offset: Int
    /// ICU's rule status of the stretch that ends here.
    var status: Int32
  }

  private let pointer: OpaquePointer
  /// Held while `pointer` has a text.
  private let lock = Mutex(())

  init(_ kind: Int, _ language: Language) throws(ICUError) {
    var status: Int32 = 0
    guard let pointer = cicu_breaks_open(Int32(kind), language.rawValue, &status), status == 0
    else { throw ICUError(status, "open a break iterator for \(language.rawValue)") }
    self.pointer = pointer
  }

  deinit { cicu_breaks_close(pointer) }

  /// The boundaries of a text in their order, its start left out.
  func boundaries(in utf8: UnsafeBufferPointer<UInt8>) -> [Boundary] {
    var boundaries: [Boundary] = []
    var start = 0
    while start < utf8.count {
      let end = Self.end(ofPartAt: start, in: utf8)
      append(UnsafeBufferPointer(rebasing: utf8[start..<end]), from: start, to: &boundaries)
      start = end
    }
    return boundaries
  }

  /// ICU counts in 32 bits; a longer text is cut at a line end.
  private static func end(ofPartAt start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    let limit = 1 << 30
    guard utf8.count - start > limit else { return utf8.count }
    let line = utf8[start..<start + limit].lastIndex(of: 0x0A)
    return line.map { $0 + 1 } ?? start + limit
  }

  private func append(
    _ part: UnsafeBufferPointer<UInt8>, from start: Int, to boundaries: inout [Boundary]
  ) {
    let batch = 512
    var offsets = [Int64](repeating: 0, count: batch)
    var kinds = [Int32](repeating: 0, count: batch)
    var found: [Boundary] = []
    lock.withLock { _ in
      guard cicu_breaks_begin(pointer, part.baseAddress, Int64(part.count)) == 0 else { return }
      while true {
        let count = Int(cicu_breaks_next(pointer, &offsets, &kinds, Int64(batch)))
        for index in 0..<count {
          found.append(Boundary(offset: start + Int(offsets[index]), status: kinds[index]))
        }
        if count < batch { return }
      }
    }
    boundaries += found
  }
}
