internal import CConcordData

/// What a folder tells about offsets while it runs.
protocol FoldRecorder {
  /// A stretch whose offsets do not run in step.
  mutating func block(folded: Range<Int>, original: Range<Int>)
  /// Takes back what was told of the original from `original` on.
  mutating func forget(from original: Int)
}

/// The recorder of a fold that nobody wants to map.
struct NoRecorder: FoldRecorder {
  @inline(__always) func block(folded: Range<Int>, original: Range<Int>) {}
  @inline(__always) func forget(from original: Int) {}
}

/// One run of the fold over a buffer.
///
/// Most scalars fold alone. A mark, a conjoining jamo or whatever else may join with what stands
/// before it takes the run back to the last scalar that joins with nothing before it; from there to
/// the next such scalar the stretch (a cluster) goes through `FoldCluster`.
struct Folder<Recorder: FoldRecorder> {
  private let input: UnsafeBufferPointer<UInt8>
  private let tables = concord_fold_tables()
  private(set) var recorder: Recorder
  private var position = 0
  /// The last place where a cluster may begin, in the input and in the output.
  private var clusterStart = 0
  private var clusterOutput = 0
  private var cluster = FoldCluster()

  init(_ input: UnsafeBufferPointer<UInt8>, recorder: Recorder) {
    self.input = input
    self.recorder = recorder
  }

  /// Appends the fold of the whole input. Called once.
  mutating func run(appendingTo output: inout [UInt8]) {
    let start = output.count
    var written = 0
    var room = 64
    while position < input.count {
      // Folded text is rarely longer than the original; where it is, the loop comes round again.
      let wanted = start + written + (input.count - position) + room
      if output.count < wanted {
        output.append(contentsOf: repeatElement(0, count: wanted - output.count))
      }
      room = output.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return 64 }
        return advance(base + start, &written, capacity: buffer.count - start)
      }
    }
    output.removeLast(output.count - start - written)
  }

  /// Folds until the input ends or room runs out; returns 64, or the room that a long cluster wants.
  private mutating func advance(
    _ output: UnsafeMutablePointer<UInt8>, _ written: inout Int, capacity: Int
  ) -> Int {
    guard let bytes = input.baseAddress else { return 64 }
    var i = position
    var o = written
    defer {
      position = i
      written = o
    }
    // The longest fold of one scalar takes 33 bytes.
    while i < input.count, o + 64 <= capacity {
      let lead = bytes[i]
      if lead < 0x80 {
        if i + 1 < input.count, bytes[i + 1] < 0x80 {
          let count = foldASCII(bytes + i, min(input.count - i, capacity - o), output + o)
          i += count
          o += count
        } else {
          output[o] = Folding.ascii(lead)
          i += 1
          o += 1
        }
        clusterStart = i - 1
        clusterOutput = o - 1
        continue
      }
      if lead & 0xFC == 0xD0, i + 1 < input.count, let folded = Folding.cyrillic(bytes + i) {
        clusterStart = i
        clusterOutput = o
        output[o] = UInt8(truncatingIfNeeded: folded >> 6 | 0xD0)
        output[o + 1] = UInt8(truncatingIfNeeded: folded & 0x3F | 0x80)
        i += 2
        o += 2
        continue
      } else if lead & 0xF0 == 0xE0, i + 2 < input.count, Folding.isPlainWide(bytes + i) {
        clusterStart = i
        clusterOutput = o
        output[o] = lead
        output[o + 1] = bytes[i + 1]
        output[o + 2] = bytes[i + 2]
        i += 3
        o += 3
        continue
      }
      if lead == 0xE1, let syllable = Folding.conjoined(bytes + i, input.count - i) {
        clusterStart = i
        clusterOutput = o
        let count = (output + o).write(syllable.scalar)
        recorder.block(folded: o..<o + count, original: i..<i + syllable.length)
        i += syllable.length
        o += count
        continue
      }
      let wanted = foldScalar(output, &i, &o, capacity: capacity)
      if wanted > 0 { return wanted }
    }
    return 64
  }

  /// Folds a stretch of ASCII, at most `limit` bytes, and returns its length.
  @inline(__always)
  private func foldASCII(
    _ bytes: UnsafePointer<UInt8>, _ limit: Int, _ output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 0
    let source = UnsafeRawPointer(bytes)
    let target = UnsafeMutableRawPointer(output)
    while count + 8 <= limit {
      let word = source.loadUnaligned(fromByteOffset: count, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      target.storeBytes(of: Folding.ascii(word), toByteOffset: count, as: UInt64.self)
      count += 8
    }
    while count < limit, bytes[count] < 0x80 {
      output[count] = Folding.ascii(bytes[count])
      count += 1
    }
    return count
  }

  /// Folds one scalar by the tables, or the cluster it belongs to. Returns the room wanted for a
  /// cluster that does not fit, else 0.
  private mutating func foldScalar(
    _ output: UnsafeMutablePointer<UInt8>, _ i: inout Int, _ o: inout Int, capacity: Int
  ) -> Int {
    let scalar = input.scalar(at: i)
    let end = i + scalar.length
    let value = tables.value(scalar.value)
    if value == 1 {
      recorder.block(folded: o..<o, original: i..<end)
      i = end
      return 0
    }
    if value == 0 {
      clusterStart = i
      clusterOutput = o
      let count = (output + o).write(scalar.value)
      if !scalar.isValid { recorder.block(folded: o..<o + count, original: i..<end) }
      i = end
      o += count
      return 0
    }
    let record = tables.records[Int(value) - 2]
    if record.joinsBackwards { return foldCluster(output, &i, &o, capacity: capacity) }
    clusterStart = i
    clusterOutput = o
    var count = 0
    if record.isString {
      let string = tables.strings + Int(record.payload)
      count = Int(string[0])
      (output + o).update(from: string + 1, count: count)
    } else {
      count = (output + o).write(record.payload)
    }
    if record.isString || count != scalar.length {
      recorder.block(folded: o..<o + count, original: i..<end)
    }
    i = end
    o += count
    return 0
  }

  /// Folds the cluster that began at `clusterStart` and reaches over the scalar at `i`.
  private mutating func foldCluster(
    _ output: UnsafeMutablePointer<UInt8>, _ i: inout Int, _ o: inout Int, capacity: Int
  ) -> Int {
    cluster.removeAll()
    var end = clusterStart
    var kept = clusterStart
    repeat {
      let scalar = input.scalar(at: end)
      end += scalar.length
      if cluster.append(scalar.value, tables) { kept = end }
    } while end < input.count
      && (end <= i || tables.mayContinueCluster(input.scalar(at: end).value))
    cluster.finish(tables)
    if clusterOutput + cluster.scalars.count * 4 + 64 > capacity {
      return cluster.scalars.count * 4 + 64
    }
    o = clusterOutput
    for scalar in cluster.scalars { o += (output + o).write(scalar) }
    recorder.forget(from: clusterStart)
    recorder.block(folded: clusterOutput..<o, original: clusterStart..<kept)
    if kept < end { recorder.block(folded: o..<o, original: kept..<end) }
    i = end
    return 0
  }
}
