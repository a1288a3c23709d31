/// Whether a place stands inside a direct quotation: counts quotation marks from the start of its
/// paragraph.
struct Quotation {
  let reader: TokenReader

  private static let reach = 4000

  func contains(_ position: Int) -> Bool {
    var start = position
    let floor = max(0, position - Quotation.reach)
    while start > floor, reader.base[start - 1] != 0x0A { start -= 1 }
    var depth = 0
    var isStraightOpen = false
    var index = start
    while index < position {
      let byte = reader.base[index]
      if byte == 0x22 {
        isStraightOpen.toggle()
      } else if byte == 0xC2, index + 1 < position {
        if reader.base[index + 1] == 0xAB { depth += 1 }
        if reader.base[index + 1] == 0xBB { depth -= 1 }
      } else if byte == 0xE2, index + 2 < position, reader.base[index + 1] == 0x80 {
        // “ opens in English and Korean and closes after „ in Ukrainian.
        switch reader.base[index + 2] {
        case 0x9C: depth = depth > 0 ? depth - 1 : depth + 1
        case 0x9E: depth += 1
        case 0x9D: depth -= 1
        default: break
        }
      }
      index += 1
      depth = max(depth, 0)
    }
    return depth > 0 || isStraightOpen
  }
}
