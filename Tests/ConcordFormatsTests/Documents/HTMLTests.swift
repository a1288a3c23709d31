import ConcordFormats
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    RunsRow("paragraphs", "<p>One</p>\n<p>Two", ["One", "Two"]),
    RunsRow("inline tags vanish", "Kim <b>Jong</b> <i>Un</i>", ["Kim Jong Un"]),
    RunsRow("text of links", "<a href=\"kim\" title='Kim'>Kim</a>’s", ["Kim’s"]),
    RunsRow(
      "entities", "Zelensky&#8217;s &amp; AT&ampT &#x27; &#146;&nbsp;&Zcy;",
      [
        "Zelensky’s & AT&ampT ' ’\u{A0}З"
      ]),
    RunsRow(
      "bare ampersands", "a & b &; &# &#; &#x; &unknown; &", ["a & b &; &# &#; &#x; &unknown; &"]),
    RunsRow("bare Latin-1 entity", "a&nbsp b", ["a\u{A0} b"]),
    RunsRow("script and style", "<script>Kim</b></script>a<style>Kim</style>b", ["a", "b"]),
    RunsRow("script that never ends", "a<script>Kim</scrip>", ["a"]),
    RunsRow("code", "a <code>Kim</code> b", ["a ⟦Kim⟧ b"]),
    RunsRow("code in an unclosed paragraph", "<div><p>a <code>Kim</div>b", ["a ⟦Kim⟧", "b"]),
    RunsRow("comments", "Kim<!-- Un --> Jong<!--> Un<!---> a", ["Kim Jong Un a"]),
    RunsRow("comment that never ends", "Kim<!-- Un", ["Kim"]),
    RunsRow("CDATA, doctype, instruction", "<!DOCTYPE html><?xml?><![CDATA[a>b]]>Kim", ["Kim"]),
    RunsRow("title is text without tags", "<title>A <b>&amp;</title>B", ["A <b>&", "B"]),
    RunsRow("textarea", "a<textarea>Kim</textarea>b", ["a b"]),
    RunsRow("line break", "Kim<br/>Jong<wbr>Un", ["Kim\nJongUn"]),
    RunsRow("image is no text", "Kim<img alt=\"Kim\">Un", ["Kim Un"]),
    RunsRow(
      "white space", "<p>\r\n  Kim\r\n  Jong <b> Un</b><br>\n  a  b\n</p> <p> </p>",
      ["Kim\nJong Un\na b\n"]),
    RunsRow("raised number", "Kim<sup>1</sup>Un", ["Kim 1 Un"]),
    RunsRow("translate", "<p translate=no>Kim <b translate='yes'>Un</b></p>b", ["⟦Kim ⟧Un", "b"]),
    RunsRow("class", "a <span class=\"x NoTranslate y\">Kim</span> b", ["a ⟦Kim⟧ b"]),
    RunsRow(
      "implied end of a list item", "<ul><li class=notranslate>a<li>b</ul>c", ["⟦a⟧", "b", "c"]),
    RunsRow("implied end of a paragraph", "<p translate=no>a<p>b", ["⟦a⟧", "b"]),
    RunsRow("template", "<template><p>a</p></template>b", ["⟦a⟧", "b"]),
    RunsRow("less-than signs", "1 < 2 <3 a<", ["1 < 2 <3 a<"]),
    RunsRow("tag cut off", "a <b title=\"x", ["a "]),
    RunsRow("attribute with angle bracket", "<a title=\"a>b\">Kim</a>", ["Kim"]),
    RunsRow("stray end tags", "</div>a</b></>b</p>c", ["ab", "c"]),
    RunsRow("capitals", "<P>a</P><SCRIPT>b</SCRIPT>", ["a"]),
    RunsRow("table cells", "<table><tr><td>a<td>b</table>", ["a", "b"]),
    RunsRow(
      "off and on", "<p>a<!-- concord:off --></p><p>b</p><!--concord:on--><p>c",
      [
        "a", "⟦b⟧", "c",
      ]),
    RunsRow("byte order mark", "\u{FEFF}<p>a", ["a"]),
    RunsRow("nothing", "", []),
  ])
  func runs(_ row: RunsRow) {
    #expect(texts(row.source, .html) == row.runs)
  }

  @Test(arguments: [
    EditRow("plain", "<p>Zelensky said", "Zelensky", "Zelenskyy", "<p>Zelenskyy said"),
    EditRow("escaped", "a b", "b", "<&>", "a &lt;&amp;&gt;"),
    EditRow(
      "entity kept", "<p>Zelensky&#8217;s", "Zelensky’s", "Zelenskyy’s", "<p>Zelenskyy&#8217;s"),
    EditRow("entity replaced", "O&#39;Brien", "O'Brien", "O’Brien", "O’Brien"),
    EditRow(
      "word by word", "Kim <b>Jong</b> <i>Un</i>", "Kim Jong Un", "Gim Jeong Eun",
      "Gim <b>Jeong</b> <i>Eun</i>"),
    EditRow(
      "fewer words", "Koo <b>Byoung</b> Sam", "Koo Byoung Sam", "Koo Byoung-sam",
      "Koo <b>Byoung</b>-sam"),
    EditRow(
      "more words", "<b>Koo</b> Byoungsam!", "Koo Byoungsam", "Koo Byoung Sam",
      "<b>Koo</b> Byoung Sam!"),
    EditRow("tag in a word", "Zelens<b>ky</b>", "Zelensky", "Zelenskyy", "Zelens<b>kyy</b>"),
    EditRow(
      "indented line stays", "Kim\r\n  Jong Un", "Kim\nJong Un", "Gim Jeong Eun",
      "Gim\r\n  Jeong Eun"),
    EditRow("joined over lines", "구\n  병삼", "구\n병삼", "구병삼", "구병삼"),
    EditRow("line break stays", "Kim<br>Jong", "Kim\nJong", "Kim Jeong", "Kim<br>Jeong"),
    EditRow(
      "non-breaking space kept", "Kim&nbsp;Jong", "Kim\u{A0}Jong", "Kim\u{A0}Jeong",
      "Kim&nbsp;Jeong"),
    EditRow(
      "no half letters", "Зел<b>ен</b>ський", "Зеленський", "Зилинський",
      "Зили<b>н</b>ський"),
  ])
  func edits(_ row: EditRow) {
    #expect(replacing(row.old, with: row.new, in: row.source, .html) == row.result)
  }
}
