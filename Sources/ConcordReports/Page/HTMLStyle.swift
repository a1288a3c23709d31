/// The style sheet that the pages share: light, dark and print. Every text colour has a contrast of
/// at least 4.5:1 on the grounds it stands on (WCAG 2.2, 1.4.3).
enum HTMLStyle {
  static let text = #"""
    :root {
      --ground: #fbfaf7; --card: #ffffff; --ink: #1d1f23; --quiet: #5d626b; --line: #dedbd3;
      --soft: #f0eee8; --link: #1f5fa8;
      --canonical: #2b6e4a; --admitted: #2f668f; --variant: #8f5200; --deprecated: #a8322a;
      --probable: #6b4a9e;
      --canonical-soft: #dcefe4; --admitted-soft: #dcebf6; --variant-soft: #fbe6c3;
      --deprecated-soft: #f9dcd8; --probable-soft: #e9e0f6;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial,
        "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
      --serif: "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, "PT Serif",
        "AppleMyungjo", "Nanum Myeongjo", "Noto Serif KR", "Noto Serif CJK KR", Batang, serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #15171a; --card: #1c1f23; --ink: #e6e4df; --quiet: #a3a7ae; --line: #33373d;
        --soft: #262a2f; --link: #8fbdf0;
        --canonical: #7fcca0; --admitted: #8bc1e8; --variant: #f0b65c; --deprecated: #f49a90;
        --probable: #c3a8ee;
        --canonical-soft: #1e3a2b; --admitted-soft: #1d3547; --variant-soft: #43310f;
        --deprecated-soft: #4a2320; --probable-soft: #352a4a;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-block-start: 1rem; }
    body {
      margin: 0; background: var(--ground); color: var(--ink);
      font: 1rem/1.5 var(--sans); font-variant-numeric: tabular-nums;
    }
    [hidden] { display: none !important; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; inset-inline-start: -99rem; }
    .skip:focus { inset: .5rem auto auto .5rem; background: var(--card); padding: .5rem; }
    .quiet { color: var(--quiet); font-size: .875rem; }
    .number { text-align: end; white-space: nowrap; }
    .page {
      max-width: 84rem; margin: 0 auto; padding: 2rem 1.5rem 4rem;
      display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 0 3rem;
    }
    .masthead { grid-column: 1 / -1; border-block-end: 1px solid var(--line);
      padding-block-end: 1.5rem; margin-block-end: 2rem; }
    h1 { font: 600 2rem/1.2 var(--serif); letter-spacing: -.01em; margin: 0 0 .5rem; }
    h2 { font: 600 1.375rem/1.3 var(--serif); margin: 0; }
    h3 { font: 600 .8125rem/1.4 var(--sans); color: var(--quiet); margin: 1.5rem 0 .5rem; }
    .lead { margin: 0 0 1.25rem; max-width: 46rem; }
    .side { position: sticky; inset-block-start: 1rem; align-self: start;
      max-height: calc(100vh - 2rem); overflow: auto; font-size: .9375rem; padding: 2px; }
    .filter label { display: block; font-size: .8125rem; color: var(--quiet); }
    .filter input[type=search] {
      width: 100%; font: inherit; color: inherit; background: var(--card); padding: .4rem .6rem;
      border: 1px solid var(--quiet); border-radius: 4px; margin-block: .25rem .5rem;
    }
    .filter .check { color: var(--ink); display: flex; gap: .4rem; align-items: baseline; }
    .filter .check input { margin: 0; }
    .side ol { list-style: none; margin: .75rem 0 0; padding: 0; }
    .side li a {
      display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem .5rem;
      padding: .3rem .5rem; margin-inline: -.5rem; border-radius: 4px; color: inherit;
      text-decoration: none;
    }
    .side li a:hover { background: var(--soft); }
    .side li .name { overflow-wrap: anywhere; }
    .side li .stack { grid-column: 1 / -1; block-size: 3px; }
    .stack { display: flex; gap: 1px; block-size: .625rem; overflow: hidden; border-radius: 2px; }
    .stack > span { min-inline-size: 2px; }
    .tone-canonical { --tone: var(--canonical); --tone-soft: var(--canonical-soft); }
    .tone-admitted { --tone: var(--admitted); --tone-soft: var(--admitted-soft); }
    .tone-variant { --tone: var(--variant); --tone-soft: var(--variant-soft); }
    .tone-deprecated { --tone: var(--deprecated); --tone-soft: var(--deprecated-soft); }
    .tone-probable { --tone: var(--probable); --tone-soft: var(--probable-soft); }
    .stack > span, .bar > span { background: var(--tone); }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0;
      margin: .6rem 0 0; font-size: .875rem; }
    .chip {
      display: inline-block; font-size: .8125rem; line-height: 1.4; padding: 0 .5em;
      border-radius: 3px; color: var(--tone); background: var(--tone-soft); white-space: nowrap;
    }
    section.card {
      background: var(--card); border: 1px solid var(--line); border-radius: 6px;
      padding: 1.25rem 1.5rem 1.5rem; margin-block-end: 1.5rem;
    }
    .card > header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; }
    .card > header h2 { flex: 1 1 auto; }
    .names { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .25rem 0 0; padding: 0; }
    .names div { display: flex; gap: .5rem; align-items: baseline; }
    .names dt { color: var(--quiet); font-size: .8125rem; }
    .names dd { margin: 0; }
    .scroll { overflow-x: auto; margin-block-start: 1rem; }
    table { border-collapse: collapse; inline-size: 100%; font-size: .9375rem; }
    caption { text-align: start; }
    th { font-weight: 600; font-size: .8125rem; color: var(--quiet); text-align: start;
      padding: .25rem .75rem .25rem 0; border-block-end: 1px solid var(--line); }
    th.number { text-align: end; }
    tbody th { font: inherit; color: inherit; }
    td, tbody th { padding: .4rem .75rem .4rem 0; vertical-align: baseline;
      border-block-end: 1px solid var(--soft); overflow-wrap: break-word; }
    tr > :last-child { padding-inline-end: 0; }
    tbody tr:last-child > * { border-block-end: 0; }
    .form { font-family: var(--serif); font-size: 1.0625rem; white-space: nowrap; }
    .meter { min-inline-size: 9rem; inline-size: 24%; }
    .meter > div { display: flex; align-items: center; gap: .6rem; }
    .bar { flex: 1; display: block; block-size: .625rem; background: var(--soft); border-radius: 2px; }
    .bar > span { display: block; block-size: 100%; border-radius: 2px; min-inline-size: 2px; }
    tbody tr.group th { font: 600 .8125rem/1.4 var(--sans); color: var(--quiet);
      padding-block: .9rem .2rem; border-block-end-color: var(--line); }
    thead + tbody tr.group th { padding-block-start: .5rem; }
    .how { min-inline-size: 9rem; color: var(--quiet); font-size: .875rem; }
    details { margin-block-start: .75rem; }
    summary { cursor: pointer; font-size: .9375rem; padding-block: .15rem; }
    .sentences { list-style: none; margin: .25rem 0 0; padding: 0; }
    .sentences li { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.25rem;
      padding: .35rem 0; break-inside: avoid; }
    .place { color: var(--quiet); font-size: .8125rem; line-height: 1.85; overflow-wrap: anywhere; }
    blockquote { margin: 0; font-family: var(--serif); font-size: 1.0625rem; line-height: 1.5;
      overflow-wrap: break-word; max-width: 46rem; }
    :lang(ko) { word-break: keep-all; }
    mark { color: inherit; background: var(--tone-soft); padding: .05em .1em; border-radius: 2px;
      box-shadow: inset 0 -2px var(--tone); }
    pre { font: .875rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono",
      "Noto Sans Mono CJK KR", D2Coding, monospace; white-space: pre-wrap; margin: .35rem 0;
      overflow-wrap: anywhere; }
    footer { grid-column: 2; margin-block-start: 1rem; }
    @media (max-width: 60rem) {
      .page { display: block; padding-inline: 1rem; }
      .side { position: static; max-height: none; margin-block-end: 2rem; }
      .side ol { columns: 14rem; }
      .side li { break-inside: avoid; }
      section.card { padding-inline: 1rem; }
      .sentences li { grid-template-columns: minmax(0, 1fr); }
    }
    @media print {
      @page { margin: 16mm 14mm; }
      :root {
        color-scheme: light;
        --ground: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #999; --soft: #e8e8e8;
        --link: #000;
        --canonical: #1f5a3a; --admitted: #24557a; --variant: #7a4500; --deprecated: #962a23;
        --probable: #573a86;
        --canonical-soft: #e3f2e9; --admitted-soft: #e2eef7; --variant-soft: #fbeacb;
        --deprecated-soft: #fae2df; --probable-soft: #ece5f7;
      }
      html { font-size: 9pt; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .page { display: block; max-width: none; padding: 0; }
      .side, .skip { display: none; }
      section.card { border-width: 1px 0 0; border-radius: 0; padding: 8pt 0 0; margin: 0 0 12pt; }
      .card > header, .names, tr, summary { break-inside: avoid; break-after: avoid; }
      .sentences li { grid-template-columns: 10rem minmax(0, 1fr); }
      .meter { min-inline-size: 6rem; inline-size: 18%; }
      details:not([open]) { display: none; }
      summary { list-style: none; }
      summary::marker { content: ""; }
      a { text-decoration: none; }
      .scroll { overflow: visible; }
    }
    """#
}
