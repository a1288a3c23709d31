/// The sections of a lexicon image, in their order in the file.
enum LexiconSection: Int, CaseIterable {
  case filter, words, postings, lexemes, spellings, transitions, nodes, nodeForms, forms
  case formExtras, formWords, concepts
  case derivations, strings
}

/// The header and the sections of a compiled lexicon, as one run of bytes.
///
/// The image is written in the byte order of the machine and never leaves it: a cache, not an
/// interchange format. A header of another version, fold, size or checksum is refused, and the
/// lexicon is compiled anew.
struct LexiconImage {
  static let magic: UInt64 = 0x4D52_4343_4E4F_4331
  /// Raised with every change of a record or of what the compiler makes of a glossary.
  static let version: UInt64 = 9

  static let headerWords = 6
  static var headerSize: Int { 8 * (headerWords + 2 * LexiconSection.allCases.count) }

  /// A range of bytes for each section.
  private(set) var sections: [Range<Int>] = []

  /// Reads and checks a header; nil when this is not an image for `key` made by this version.
  init?(_ bytes: UnsafeRawBufferPointer, key: LexiconKey) {
    guard bytes.count >= LexiconImage.headerSize else { return nil }
    func word(_ index: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
    }
    guard word(0) == LexiconImage.magic, word(1) == LexiconImage.version,
      word(2) == UInt64(bytes.count), word(3) == key.first, word(4) == key.second
    else { return nil }
    var check = LexiconImage.magic
    for section in LexiconSection.allCases {
      let at = LexiconImage.headerWords + 2 * section.rawValue
      let offset = word(at)
      let size = word(at + 1)
      check = WordKey.mix(check, offset)
      check = WordKey.mix(check, size)
      guard offset % 16 == 0, offset <= UInt64(bytes.count), size <= UInt64(bytes.count) - offset
      else { return nil }
      sections.append(Int(offset)..<Int(offset + size))
    }
    guard word(5) == check else { return nil }
  }

  /// The bytes of an image with these sections, given in the order of `LexiconSection`.
  static func assemble(_ contents: [UnsafeRawBufferPointer], key: LexiconKey) -> [UInt8] {
    var offset = (headerSize + 15) & ~15
    var header: [UInt64] = []
    var check = magic
    for content in contents {
      header.append(UInt64(offset))
      header.append(UInt64(content.count))
      check = WordKey.mix(check, UInt64(offset))
      check = WordKey.mix(check, UInt64(content.count))
      offset = (offset + content.count + 15) & ~15
    }
    let words = [magic, version, UInt64(offset), key.first, key.second, check] + header
    var image = [UInt8]()
    image.reserveCapacity(offset)
    words.withUnsafeBytes { image.append(contentsOf: $0) }
    for content in contents {
      image.append(contentsOf: repeatElement(0, count: (16 - image.count % 16) % 16))
      image.append(contentsOf: content)
    }
    image.append(contentsOf: repeatElement(0, count: offset - image.count))
    return image
  }
}

/// What a lexicon was compiled from, as 128 bits of hash.
public struct LexiconKey: Hashable, Sendable {
  var first: UInt64
  var second: UInt64

  public init() {
    first = 0x9AE1_6A3B_2F90_404F
    second = 0xC949_D7C7_509E_6557
  }

  /// Adds bytes to what the key stands for; the order counts.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    var a = first
    var b = second
    while offset + 16 <= bytes.count {
      a = WordKey.mix(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      b = WordKey.mix(b, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      offset += 16
    }
    while offset < bytes.count {
      a = WordKey.mix(a, UInt64(bytes[offset]))
      offset += 1
    }
    first = WordKey.mix(a, UInt64(bytes.count))
    second = WordKey.mix(b, a)
  }

  /// Adds text to what the key stands for.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Thirty-two hexadecimal digits.
  public var hexadecimal: String {
    func digits(_ value: UInt64) -> String {
      let text = String(value, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    return digits(first) + digits(second)
  }
}
