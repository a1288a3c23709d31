import ConcordFormats
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    RunsRow("paragraphs", "One\ntwo\n\nThree", ["One\ntwo\n", "Three"]),
    RunsRow("headings", "# Kim #\n## Un\nText\n===\nx\n---", ["Kim", "Un", "Text\n", "x\n"]),
    RunsRow("emphasis", "Kim **Jong *Un***, __a__ ~~b~~", ["Kim Jong Un, a b"]),
    RunsRow("emphasis in Korean", "**젤렌스키**는 _말_했다", ["젤렌스키는 _말_했다"]),
    RunsRow(
      "no emphasis", "2 * 3 * 4, snake_case_name, *open", ["2 * 3 * 4, snake_case_name, *open"]),
    RunsRow("escapes", "Kim\\_Jong \\*Un\\* \\a", ["Kim_Jong *Un* \\a"]),
    RunsRow("hard breaks", "Kim\\\nJong  \nUn", ["Kim\nJong\nUn"]),
    RunsRow("code", "a `Kim` ``b ` c`` `d", ["a ⟦`Kim`⟧ ⟦``b ` c``⟧ `d"]),
    RunsRow("fence", "a\n```swift\nKim\n~~~\n```\nb", ["a\n", "b"]),
    RunsRow("fence never closed", "~~~\nKim", []),
    RunsRow("indented code", "a\n\n    Kim\n\nb\n    c", ["a\n", "b\nc"]),
    RunsRow("link", "[Kim *Jong*](http://kim.kp/Un \"Kim\") Un", ["Kim Jong Un"]),
    RunsRow("reference link", "[Kim][kim] [a][] [b]\n\n[kim]: /Kim 'Un'\n", ["Kim a [b]\n"]),
    RunsRow("image", "a ![Kim](kim.png) b", ["a ⟦![Kim](kim.png)⟧ b"]),
    RunsRow("no link", "[Kim] (a) [b](c d", ["[Kim] (a) [b](c d"]),
    RunsRow("autolinks", "<http://kim.kp> <a@kim.kp> <b", ["⟦<http://kim.kp>⟧ ⟦<a@kim.kp>⟧ <b"]),
    RunsRow("entities", "a&nbsp;b &amp; &copy &#8217;", ["a\u{A0}b & &copy ’"]),
    RunsRow("inline HTML", "Kim<b class=\"x\">Jong</b><br>Un<!-- x --> 1<2", ["KimJong\nUn 1<2"]),
    RunsRow("inline code of HTML", "a <code>Kim</code> b <kbd>c\n\nd", ["a ⟦Kim⟧ b ⟦c\n⟧", "d"]),
    RunsRow("HTML block", "<div>\n<p>*Kim*\n</div>\n\n*Un*", ["*Kim*\n", "Un"]),
    RunsRow("script", "<script>\nKim\n\nUn</script>\na", ["a"]),
    RunsRow(
      "translate over blocks", "<div translate=\"no\">\n\nKim\n\n</div>\n\nUn", ["⟦Kim\n⟧", "Un"]),
    RunsRow(
      "lists", "- Kim\n  Jong\n- Un\n  1. a\n\n     b\n\n         c\n* [x] d",
      [
        "Kim\nJong\n", "Un\n", "a\n", "b\n", "d",
      ]),
    RunsRow("number in a paragraph", "in\n1986. A year", ["in\n1986. A year"]),
    RunsRow("quote", "> Kim\n> Jong\nUn\n\na", ["Kim\nJong\nUn\n", "a"]),
    RunsRow("code in a quote", ">     Kim\n\n> ```\n> Un\n\nb", ["b"]),
    RunsRow(
      "table", "| a | *b* |\n|---|:-:|\n| Kim | `c\\|d` |\n\ne",
      ["a ", "b ", "Kim ", "⟦`c\\|d`⟧ ", "e"]),
    RunsRow("front matter", "---\ntitle: Kim\n---\nUn", ["Un"]),
    RunsRow("thematic break first", "---\nKim", ["Kim"]),
    RunsRow("footnote", "a[^1]\n\n[^1]: Kim", ["a[^1]\n", "Kim"]),
    RunsRow(
      "off and on", "a\n\n<!-- concord:off -->\n\nb\n\n<!-- concord:on -->\nc",
      ["a\n", "⟦b\n⟧", "c"]),
    RunsRow("inline off and on", "a <!-- concord:off -->b<!-- concord:on --> c", ["a ⟦b⟧ c"]),
    RunsRow("CRLF", "Kim\r\nUn\r\n\r\na\r\n", ["Kim\nUn\n", "a\n"]),
    RunsRow("byte order mark", "\u{FEFF}# a", ["a"]),
    RunsRow("nothing", "", []),
  ])
  func runs(_ row: RunsRow) {
    #expect(texts(row.source, .markdown) == row.runs)
  }

  @Test(arguments: [
    EditRow(
      "across emphasis", "Kim **Jong Un**’s", "Kim Jong Un’s", "Gim Jeong Eun’s",
      "Gim **Jeong Eun**’s"),
    EditRow("across a quote mark", "> Kim\n> Jong\n", "Kim\nJong", "Gim Jeong", "> Gim\n> Jeong\n"),
    EditRow(
      "emphasis round nothing", "Koo ***Byoung** Sam*.", "Koo Byoung Sam", "구병삼", "구병삼."),
    EditRow("emphasis round the name", "**Kiev**", "Kiev", "Kyiv", "**Kyiv**"),
    EditRow("in a link", "[Kiev](http://kiev.ua)", "Kiev", "Kyiv", "[Kyiv](http://kiev.ua)"),
    EditRow("escaped", "a b", "b", "*b_ |c_d", "a \\*b\\_ \\|c_d"),
    EditRow("NFD kept", "Zele\u{301}n x", "x", "y", "Zele\u{301}n y"),
  ])
  func edits(_ row: EditRow) {
    #expect(replacing(row.old, with: row.new, in: row.source, .markdown) == row.result)
  }

  @Test(
    "hostile text takes linear time",
    arguments: [
      "[", "](", "<a \"", "`a``", "*a_", "<!--", "![", "[a][", "\\", "&", "<a ", "> ", "- ",
    ])
  func hostile(_ unit: String) {
    let source = String(repeating: unit, count: 20_000)
    let bytes = Array(source.utf8)
    let document = Document(bytes, format: .markdown)
    #expect(document.runs.allSatisfy { $0.count <= bytes.count })
  }
}
