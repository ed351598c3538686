/** The look of the document: paper and ink as in the program, light and dark, and on real paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1c1a; --quiet: #5d5a53; --rule: #e2ded3; --edit: #fff2b3; --a: #1f5fa8; --a-wash: #e3edf8; --b: #8f4f00; --b-wash: #fbecd8; --rest: #5d5a53; --rest-wash: #f1efe9; --ui: Inter, system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC", sans-serif; --serif: Newsreader, Charter, "Iowan Old Style", Georgia, "Liberation Serif", "Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif CJK SC", serif; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #1b1a18; --ink: #ece8df; --quiet: #b1ac9f; --rule: #3a362f; --edit: #4b4212; --a: #7fb2ec; --a-wash: #1d2b3c; --b: #e3a258; --b-wash: #37290f; --rest: #b1ac9f; --rest-wash: #24221f; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 14px/1.5 var(--ui); -webkit-text-size-adjust: 100%; }
body { max-width: 1180px; margin: 0 auto; padding: 40px 28px 64px; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, dl, dd, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font: 600 30px/1.2 var(--serif); text-wrap: balance; max-width: 34em; }
h2 { margin: 44px 0 14px; padding-bottom: 6px; border-bottom: 1px solid var(--rule); font: 600 13px/1.4 var(--ui); color: var(--quiet); }
h3 { font: 600 19px/1.3 var(--serif); }
a { color: inherit; }
q { quotes: "\\201c" "\\201d"; }
b { font-weight: 650; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.brand { margin-bottom: 14px; color: var(--quiet); font-size: 12px; }
.detail { max-width: 62em; margin-top: 10px; color: var(--quiet); }
.quiet { color: var(--quiet); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tone-a { --tone: var(--a); --wash: var(--a-wash); }
.tone-b { --tone: var(--b); --wash: var(--b-wash); }
.tone-c, .tone-d, .tone-e, .tone-f { --tone: var(--rest); --wash: var(--rest-wash); }
b[class^="tone"], .name, thead th[class] { color: var(--tone); }
.shares { display: grid; gap: 8px; max-width: 560px; margin-top: 18px; }
.shares svg { display: block; width: 100%; height: 6px; margin-top: 3px; border-radius: 3px; }
.shares .whole { fill: var(--rule); }
.shares .share { fill: var(--tone); }
.direction { margin-top: 14px; font-weight: 600; }
.reasons { display: grid; gap: 6px; margin-top: 8px; max-width: 62em; }
.reasons li { padding-left: 14px; border-left: 2px solid var(--rule); }
.reasons .quiet, .evidence { display: block; font-size: 12px; }
.articles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr)); gap: 28px; }
.card { padding-top: 12px; border-top: 3px solid var(--tone); }
.card .name { margin-bottom: 4px; }
.card dl { margin-top: 12px; }
.card dl > div { display: grid; grid-template-columns: 110px 1fr; padding: 6px 0; border-top: 1px solid var(--rule); }
.card dt { grid-column: 1; color: var(--quiet); }
.card dd { grid-column: 2; min-width: 0; }
.hash { display: block; color: var(--quiet); font: 11px/1.5 ui-monospace, "Liberation Mono", monospace; }
table { width: 100%; border-collapse: collapse; text-align: start; }
th, td { padding: 9px 22px 9px 0; vertical-align: top; text-align: start; font-weight: 400; }
thead th { border-bottom: 1px solid var(--rule); }
.passages { table-layout: fixed; }
.passages tbody { border-bottom: 1px solid var(--rule); }
.passages td { padding: 0 22px 14px 12px; border-left: 3px solid transparent; }
.passages thead th { padding-left: 15px; }
.passages p { font: 17px/1.55 var(--serif); }
.passages p + p { margin-top: 10px; }
.passages .said td { padding: 0; }
.passages .said th { padding: 10px 15px 6px; border-left: 0; color: var(--quiet); font-size: 12px; line-height: 1.4; }
.passages .only td[class^="tone"] { border-left-color: var(--tone); background: var(--wash); padding-top: 8px; }
.passages .boilerplate p, .passages .aside p { color: var(--quiet); }
.passages .reworded td[class^="tone"] { border-left: 3px dotted var(--tone); }
.passages .moved td[class^="tone"] { border-left: 3px double var(--tone); }
.passages .elsewhere th { font-style: italic; }
.number { margin-inline-end: 5px; color: var(--quiet); font: 11px/1 var(--ui); font-variant-numeric: tabular-nums; }
.left { color: var(--quiet); font: 12px/1 var(--ui); white-space: nowrap; }
mark { background: var(--edit); color: inherit; text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 3px; }
mark.alone { background: var(--wash, var(--edit)); text-decoration-style: dotted; }
mark + small { margin-inline: 4px 2px; padding: 0 5px; border: 1px solid var(--rule); border-radius: 9px; color: var(--quiet); font: 10.5px/1.5 var(--ui); white-space: nowrap; }
.speaker { margin-top: 26px; break-inside: auto; }
.quotation { margin-top: 14px; padding-left: 14px; border-left: 2px solid var(--rule); }
blockquote p { font: 17px/1.5 var(--serif); }
.source { margin: 2px 0 8px; font-size: 12px; }
.two { margin-top: 24px; }
.timeline { margin: 0; padding: 0; list-style: none; display: grid; gap: 4px; }
.conflict { margin-top: 8px; padding-left: 12px; border-left: 3px solid var(--ink); }
.reported { min-width: 100%; }
.reported th, .reported td { min-width: 190px; max-width: 340px; padding-right: 16px; border-top: 1px solid var(--rule); }
.reported td p { font: 15px/1.45 var(--serif); }
.reported td .quiet { font-size: 11.5px; }
.reported td, .reported th { padding-left: 8px; }
.reported .reach-one td[class^="tone"] { background: var(--wash); }
.wide { overflow-x: auto; }
.matrix td, .names td { border-top: 1px solid var(--rule); }
.matrix tbody th, .names tbody th { border-top: 1px solid var(--rule); font-weight: 600; }
.names th .quiet { display: block; font-size: 12px; font-weight: 400; }
.names .differs th { box-shadow: inset 3px 0 0 var(--quiet); padding-left: 10px; }
footer { margin-top: 48px; padding-top: 12px; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 12px; }
footer p + p { margin-top: 4px; }
@media screen and (max-width: 640px) { body { padding: 24px 16px; } h1 { font-size: 24px; } .passages td { padding: 0 8px 12px 8px; } .passages p { font-size: 15px; } .card dl > div { grid-template-columns: 84px 1fr; } }
@media print { :root { --paper: #fff; } html { font-size: 10pt; } .articles { grid-template-columns: 1fr 1fr; } .card dl > div { grid-template-columns: 84px 1fr; } body { max-width: none; padding: 0; } h1 { font-size: 20pt; } h2 { break-after: avoid; margin-top: 22pt; } h3 { break-after: avoid; } .passages p, blockquote p { font-size: 11pt; line-height: 1.45; orphans: 2; widows: 2; } .passages tbody, .card dl > div, .quotation, .two, tr { break-inside: avoid; } thead { display: table-header-group; } .wide { overflow: visible; } .reported { table-layout: fixed; } .reported th, .reported td { min-width: 0; padding-right: 6pt; font-size: 7.5pt; } .reported td p { font-size: 8pt; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
@media (forced-colors: active) { .shares .share { fill: CanvasText; } .shares .whole { fill: GrayText; } mark { background: Mark; color: MarkText; } .only td[class^="tone"] { border-left-color: CanvasText; } }
`
