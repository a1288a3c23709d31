/// Candidate spellings of one word while they are made: bytes in one array, equal ones merged.
struct SpellingPool {
  /// The first deviations from a practice's likeliest choice, each by rule and alternative.
  typealias Choices = [(rule: Int16, choice: Int8)]

  struct Candidate {
    var bytes: Range<Int32>
    var hash: UInt32
    /// The share of the likeliest way to this spelling, and of all ways.
    var share: Double
    var total: Double
    var word: UInt8
    var practice: UInt8
    var packed: (UInt32, UInt32, UInt32)

    /// The rules that deviate from the first alternative.
    var choices: Choices {
      [packed.0, packed.1, packed.2].compactMap {
        $0 == 0 ? nil : (Int16(truncatingIfNeeded: $0 >> 8), Int8(truncatingIfNeeded: $0 & 0xFF))
      }
    }
  }

  private(set) var bytes: [UInt8] = []
  private var candidates: [Candidate] = []
  /// Open addressing: the number of a candidate plus one.
  private var buckets = [Int16](repeating: 0, count: 512)

  init() {
    bytes.reserveCapacity(2048)
    candidates.reserveCapacity(128)
  }

  /// Adds a byte to the spelling at the end that is being written.
  @inline(__always)
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  var end: Int { bytes.count }

  mutating func capitalise(_ position: Int) { LetterCase.capitalise(&bytes, at: position) }

  mutating func uppercase(from start: Int) {
    let text = String(decoding: bytes[start...], as: UTF8.self).uppercased()
    bytes.replaceSubrange(start..., with: text.utf8)
  }

  /// Takes the bytes since `start` for a spelling.
  mutating func close(
    from start: Int, share: Double, word: UInt8, practice: UInt8,
    packed: (UInt32, UInt32, UInt32)
  ) {
    var hash: UInt32 = 2_166_136_261
    for index in start..<bytes.count { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    hash ^= hash >> 15
    var bucket = Int(hash & 511)
    while buckets[bucket] != 0 {
      let number = Int(buckets[bucket]) - 1
      if candidates[number].hash == hash, isEqual(candidates[number].bytes, start) {
        bytes.removeSubrange(start...)
        candidates[number].total += share
        if share > candidates[number].share {
          candidates[number].share = share
          candidates[number].word = word
          candidates[number].practice = practice
          candidates[number].packed = packed
        }
        return
      }
      bucket = (bucket + 1) & 511
    }
    // Past this many the rest is too unlikely to matter; the table keeps room.
    guard candidates.count < 400, bytes.count < 60_000 else {
      bytes.removeSubrange(start...)
      return
    }
    candidates.append(
      Candidate(
        bytes: Int32(start)..<Int32(bytes.count), hash: hash, share: share, total: share,
        word: word, practice: practice, packed: packed))
    buckets[bucket] = Int16(candidates.count)
  }

  private func isEqual(_ range: Range<Int32>, _ start: Int) -> Bool {
    guard range.count == bytes.count - start else { return false }
    for offset in 0..<range.count
    where bytes[Int(range.lowerBound) + offset] != bytes[start + offset] {
      return false
    }
    return true
  }

  /// The likeliest candidates, then by text.
  func best(limit: Int, floor: Double) -> [Candidate] {
    var chosen = candidates.filter { $0.total >= floor && !$0.bytes.isEmpty }
    chosen.sort { a, b in
      if a.total != b.total { return a.total > b.total }
      return bytes[Int(a.bytes.lowerBound)..<Int(a.bytes.upperBound)].lexicographicallyPrecedes(
        bytes[Int(b.bytes.lowerBound)..<Int(b.bytes.upperBound)])
    }
    if chosen.count > limit { chosen.removeSubrange(limit...) }
    return chosen
  }

  func text(_ candidate: Candidate) -> String {
    bytes.withUnsafeBufferPointer {
      String(
        decoding: UnsafeBufferPointer(
          rebasing: $0[Int(candidate.bytes.lowerBound)..<Int(candidate.bytes.upperBound)]),
        as: UTF8.self)
    }
  }
}
