#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Bytes in memory that is used again and again and never zeroed, unlike that of an array.
struct ByteBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    memory = .allocate(capacity: self.capacity)
  }

  deinit {
    memory.deallocate()
  }

  /// The bytes, valid until the buffer changes.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: count) }

  /// How many bytes fit in before the buffer grows.
  var room: Int { capacity - count }

  /// Makes room for `size` bytes more.
  mutating func reserve(_ size: Int) {
    guard room < size else { return }
    let grown = max(count + size, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
    capacity = grown
  }

  /// Lets `read` fill up to `size` bytes behind the last; it tells how many it has filled.
  mutating func append<Failure>(
    upTo size: Int, _ read: (UnsafeMutableRawPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    reserve(size)
    let got = try read(UnsafeMutableRawPointer(memory + count))
    count += min(got, size)
    return got
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (memory + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Drops the first bytes and moves the rest to the front, behind `prefix`, which is no longer
  /// than what is dropped.
  mutating func removeFirst(_ size: Int, leaving prefix: [UInt8] = []) {
    let dropped = max(0, min(size, count) - prefix.count)
    count -= dropped
    memory.update(from: memory + dropped, count: count)
    for (index, byte) in prefix.prefix(count).enumerated() { memory[index] = byte }
  }

  mutating func removeAll() {
    count = 0
  }

  /// The offset of the last byte of a value in a range, or nil.
  func lastIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if memory[index] == byte { return index }
    }
    return nil
  }
}
