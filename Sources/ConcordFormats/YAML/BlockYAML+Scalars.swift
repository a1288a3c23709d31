/// Plain and quoted scalars, line by line.
extension BlockYAML {
  struct Scalar {
    var node: YAMLTree.Node
    /// Whether a colon follows, which `position` has passed.
    var isKey = false
    /// Whether it was a flow collection instead, already in the tree.
    var isFlow = false
    var line: Int
    var column: Int
  }

  /// Reads the scalar or flow collection at `position` and the colon that makes it a key.
  mutating func scanScalar(inFlow: Bool) throws(Stop) -> Scalar {
    let start = position
    let column = column(of: start)
    var scalar: Scalar
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      scalar = Scalar(
        node: YAMLTree.Node(.plain, line: 0, column: 0), isFlow: true, line: line, column: column)
      try parseFlow()
      if byte == UInt8(ascii: ":") { throw .unusual }
      return scalar
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let text = byte == UInt8(ascii: "'") ? try scanSingleQuoted() : try scanDoubleQuoted()
      scalar = Scalar(
        node: YAMLTree.Node(.quoted, text: text, line: line, column: column), line: line,
        column: column)
      skipSpaces()
      if byte == UInt8(ascii: ":") {
        guard isBlank(at(1)) else { throw .unusual }
        scalar.isKey = true
      }
    default:
      let end = try scanPlain(inFlow: inFlow)
      let text = String(decoding: source.bytes[start..<end], as: UTF8.self)
      scalar = Scalar(
        node: YAMLTree.Node(.plain, text: text, line: line, column: column), line: line,
        column: column)
      scalar.isKey = byte == UInt8(ascii: ":")
    }
    if scalar.isKey {
      // YAML 1.1 §7.1: a simple key is at most 1024 characters long.
      guard position - start < 1000 else { throw .unusual }
      position += 1
    }
    return scalar
  }

  /// Moves over a plain scalar to its colon, comment or line end; returns where its text ends.
  private mutating func scanPlain(inFlow: Bool) throws(Stop) -> Int {
    try checkPlainStart(inFlow: inFlow)
    return try scanPlainRest(inFlow: inFlow)
  }

  private func checkPlainStart(inFlow: Bool) throws(Stop) {
    switch byte {
    case UInt8(ascii: "-"):
      if isBlank(at(1)) || inFlow { throw .unusual }
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"), 0:
      throw .unusual
    default: break
    }
  }

  /// The same from within a scalar, where any sign may come.
  mutating func scanPlainRest(inFlow: Bool) throws(Stop) -> Int {
    let bytes = source.bytes
    var i = position
    var end = i
    scan: while i < bytes.count {
      let byte = bytes[i]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        break scan
      case UInt8(ascii: " "):
        i += 1
        continue
      case UInt8(ascii: "\t"):
        throw .unusual
      case UInt8(ascii: ":"):
        let next = i + 1 < bytes.count ? bytes[i + 1] : 0
        if isBlank(next) { break scan }
        if inFlow, isFlowIndicator(next) { throw .unusual }
      case UInt8(ascii: "#"):
        if i > position, bytes[i - 1] == UInt8(ascii: " ") { break scan }
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        if inFlow { break scan }
      case UInt8(ascii: "?"):
        if inFlow { throw .unusual }
      default: break
      }
      i += 1
      end = i
    }
    position = i
    return end
  }

  private func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private mutating func scanSingleQuoted() throws(Stop) -> String {
    position += 1
    let start = position
    var text: [UInt8] = []
    var copied = start
    while true {
      switch byte {
      case 0, UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw .unusual
      case UInt8(ascii: "'"):
        guard at(1) == UInt8(ascii: "'") else {
          defer { position += 1 }
          guard copied > start else {
            return String(decoding: source.bytes[start..<position], as: UTF8.self)
          }
          text += source.bytes[copied..<position]
          return String(decoding: text, as: UTF8.self)
        }
        text += source.bytes[copied...position]
        position += 2
        copied = position
      default:
        position += 1
      }
    }
  }

  private mutating func scanDoubleQuoted() throws(Stop) -> String {
    position += 1
    let start = position
    var text: [UInt8] = []
    var copied = start
    while true {
      switch byte {
      case 0, UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw .unusual
      case UInt8(ascii: "\""):
        defer { position += 1 }
        guard copied > start else {
          return String(decoding: source.bytes[start..<position], as: UTF8.self)
        }
        text += source.bytes[copied..<position]
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += source.bytes[copied..<position]
        try text += scanEscape()
        copied = position
      default:
        position += 1
      }
    }
  }

  /// The commoner escapes of YAML 1.1 §5.6; the rest are left to Yams.
  private mutating func scanEscape() throws(Stop) -> [UInt8] {
    let letter = at(1)
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "x"): return try scanHexadecimal(2)
    case UInt8(ascii: "u"): return try scanHexadecimal(4)
    case UInt8(ascii: "U"): return try scanHexadecimal(8)
    default: throw .unusual
    }
  }

  private mutating func scanHexadecimal(_ digits: Int) throws(Stop) -> [UInt8] {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw .unusual }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    guard let scalar = Unicode.Scalar(value) else { throw .unusual }
    return Array(String(scalar).utf8)
  }
}
