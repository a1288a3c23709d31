/// Puts loose jamo together to syllables, as a foreign word is written in Hangul.
///
/// A consonant before a vowel begins a syllable; another one closes the syllable before it, where that
/// is open and the consonant is one of the codas ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ; what is left gets the vowel ㅡ. So a
/// table of rules writes ㄹㄹ for the l of Павло and the coda of 파울 and the onset of 로 come of themselves.
enum JamoComposer {
  /// A table's spelling of its results made ready for `compose`: compatibility jamo and syllables as
  /// conjoining jamo. A lone consonant or vowel joins its neighbours, a whole syllable stands by
  /// itself (우 never joins the ㄴ before it), a lone ㅇ is the coda.
  static func loosened(_ target: Substring) -> String {
    var result = String.UnicodeScalarView()
    func add(_ value: UInt32) {
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    for scalar in target.unicodeScalars {
      if let syllable = HangulSyllable(scalar) {
        add(0x1100 + UInt32(syllable.onset))
        add(0x1161 + UInt32(syllable.vowel))
        if syllable.coda > 0, let onset = onset(ofCoda: syllable.coda) {
          add(onset == silent ? codaNg : 0x1100 + UInt32(onset))
        }
      } else if scalar == "ㅇ" {
        add(codaNg)
      } else if let onset = HangulSyllable.onsets.firstIndex(of: scalar) {
        add(0x1100 + UInt32(onset))
      } else if let vowel = HangulSyllable.vowels.firstIndex(of: scalar) {
        add(0x1161 + UInt32(vowel))
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static let silent: UInt8 = 11
  private static let codaNg: UInt32 = 0x11BC
  private static let vowelEu: UInt8 = 18

  /// The coda index of an onset, 0 for one that closes no syllable of a loan word.
  private static let codaOfOnset: [UInt8] = [
    1, 0, 4, 0, 0, 8, 16, 17, 0, 19, 0, 21, 0, 0, 0, 0, 0, 0, 0,
  ]

  private static func onset(ofCoda coda: UInt8) -> UInt8? {
    codaOfOnset.firstIndex(of: coda).map { UInt8($0) }
  }

  /// The text with every run of loose jamo as syllables, the rest as it is. One pass.
  static func compose(_ text: String) -> String {
    var text = text
    return text.withUTF8 { input in
      // Every loose jamo takes three bytes and makes one syllable of three at most.
      String(unsafeUninitializedCapacity: input.count) { output in
        var writer = Writer(output: output)
        var position = 0
        while position < input.count {
          let byte = input[position]
          guard byte == 0xE1, position + 2 < input.count,
            let jamo = Jamo(input[position + 1], input[position + 2])
          else {
            writer.flush()
            writer.put(byte)
            position += 1
            continue
          }
          position += 3
          switch jamo {
          case .vowel(let vowel): writer.vowel(vowel)
          case .ng: writer.coda(silent)
          case .consonant(let onset):
            if position + 2 < input.count, input[position] == 0xE1,
              case .vowel(let vowel) = Jamo(input[position + 1], input[position + 2])
            {
              writer.start(onset, vowel)
              position += 3
            } else {
              writer.coda(onset)
            }
          }
        }
        writer.flush()
        return writer.count
      }
    }
  }

  private enum Jamo {
    case consonant(UInt8)
    case vowel(UInt8)
    case ng

    @inline(__always)
    init?(_ second: UInt8, _ third: UInt8) {
      let value = UInt32(0x1000) | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
      switch value {
      case 0x1100...0x1112: self = .consonant(UInt8(value - 0x1100))
      case 0x1161...0x1175: self = .vowel(UInt8(value - 0x1161))
      case codaNg: self = .ng
      default: return nil
      }
    }
  }

  /// The syllable that is being made, and what has been written.
  private struct Writer {
    let output: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    private var syllable = HangulSyllable(onset: 0, vowel: 0)
    private var isPending = false

    init(output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
      guard count < output.count else { return }
      output[count] = byte
      count += 1
    }

    mutating func flush() {
      guard isPending else { return }
      isPending = false
      let value = 0xAC00 + syllable.index
      put(0xE0 | UInt8(value >> 12))
      put(0x80 | UInt8(value >> 6 & 0x3F))
      put(0x80 | UInt8(value & 0x3F))
    }

    mutating func start(_ onset: UInt8, _ vowel: UInt8) {
      flush()
      syllable = HangulSyllable(onset: onset, vowel: vowel)
      isPending = true
    }

    mutating func vowel(_ vowel: UInt8) { start(silent, vowel) }

    mutating func coda(_ onset: UInt8) {
      let coda = codaOfOnset[Int(onset)]
      if isPending, syllable.coda == 0, coda > 0 {
        syllable.coda = coda
      } else {
        start(onset, vowelEu)
        if onset == silent { syllable.coda = coda }
      }
    }
  }
}
