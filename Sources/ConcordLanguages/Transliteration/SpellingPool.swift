/// Candidate spellings of one word while they are made: bytes in one array, equal ones merged.
struct SpellingPool {
  /// Up to three deviations from a practice's likeliest choices, by number of alternative.
  struct Choices {
    private var first: Int32 = -1
    private var second: Int32 = -1
    private var third: Int32 = -1

    mutating func append(_ alternative: Int32) {
      if first < 0 {
        first = alternative
      } else if second < 0 {
        second = alternative
      } else {
        third = alternative
      }
    }

    var alternatives: [Int] { [first, second, third].filter { $0 >= 0 }.map(Int.init) }
  }

  struct Candidate {
    var start: Int32
    var end: Int32
    var hash: UInt32
    var word: UInt8
    var practice: UInt8
    /// The share of the likeliest way to this spelling, and of all ways.
    var share: Double
    var total: Double
    var choices: Choices
  }

  private var bytes: [UInt8] = []
  private var candidates: [Candidate] = []
  /// Open addressing: the number of a candidate plus one.
  private var buckets = [Int16](repeating: 0, count: 512)

  /// More candidates than this are too unlikely to matter, and the table keeps room.
  private static let maxCandidates = 400

  init() {
    bytes.reserveCapacity(2048)
    candidates.reserveCapacity(160)
  }

  /// Adds bytes to the spelling that is being written at the end.
  @inline(__always)
  mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    for byte in part { bytes.append(byte) }
  }

  var end: Int { bytes.count }

  mutating func capitalise(_ position: Int) { LetterCase.capitalise(&bytes, at: position) }

  mutating func uppercase(from start: Int) {
    let text = String(decoding: bytes[start...], as: UTF8.self).uppercased()
    bytes.removeLast(bytes.count - start)
    bytes += Array(text.utf8)
  }

  /// Takes the bytes since `start` for a spelling.
  mutating func close(
    from start: Int, share: Double, word: UInt8, practice: UInt8, choices: Choices
  ) {
    var hash: UInt32 = 2_166_136_261
    for index in start..<bytes.count { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    hash ^= hash >> 15
    var bucket = Int(hash & 511)
    while buckets[bucket] != 0 {
      let number = Int(buckets[bucket]) - 1
      if candidates[number].hash == hash, isEqual(number, start) {
        bytes.removeLast(bytes.count - start)
        candidates[number].total += share
        if share > candidates[number].share {
          candidates[number].share = share
          candidates[number].word = word
          candidates[number].practice = practice
          candidates[number].choices = choices
        }
        return
      }
      bucket = (bucket + 1) & 511
    }
    guard candidates.count < Self.maxCandidates else {
      bytes.removeLast(bytes.count - start)
      return
    }
    candidates.append(
      Candidate(
        start: Int32(start), end: Int32(bytes.count), hash: hash, word: word, practice: practice,
        share: share, total: share, choices: choices))
    buckets[bucket] = Int16(candidates.count)
  }

  private func isEqual(_ number: Int, _ start: Int) -> Bool {
    let known = Int(candidates[number].start)
    let count = Int(candidates[number].end) - known
    guard count == bytes.count - start else { return false }
    for offset in 0..<count where bytes[known + offset] != bytes[start + offset] { return false }
    return true
  }

  /// The likeliest candidates, then by text.
  func best(limit: Int, floor: Double) -> [Candidate] {
    var chosen = candidates.filter { $0.total >= floor && $0.end > $0.start }
    chosen.sort { a, b in
      if a.total != b.total { return a.total > b.total }
      return bytes[Int(a.start)..<Int(a.end)].lexicographicallyPrecedes(
        bytes[Int(b.start)..<Int(b.end)])
    }
    if chosen.count > limit { chosen.removeLast(chosen.count - limit) }
    return chosen
  }

  func text(_ candidate: Candidate) -> String {
    bytes.withUnsafeBufferPointer {
      String(
        decoding: UnsafeBufferPointer(rebasing: $0[Int(candidate.start)..<Int(candidate.end)]),
        as: UTF8.self)
    }
  }
}
