/** How all pages of a copy look: by the system's own letters, light or dark as the person has it, and on paper. */
export const copyStyle = `:root { color-scheme: light dark; --line: light-dark(#d8d5cf, #45423d); --muted: light-dark(#5c5850, #b3aea5); --link: light-dark(#0b5a75, #7cc4de); --mark: light-dark(#ffe9a8, #6b5200); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 1.25rem 3rem; max-inline-size: 46rem; background: light-dark(#fdfcfa, #1b1a18); color: light-dark(#1d1b18, #eceae6); font: 1.0625rem/1.6 Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK JP', serif; overflow-wrap: anywhere; }
header, footer, .count, .about, .kind, dl, nav, form, button { font-family: system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif; font-size: .9375rem; }
header { padding-block: 1rem; border-block-end: 1px solid var(--line); margin-block-end: 1.5rem; }
footer { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--muted); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.75rem; line-height: 1.3; margin-block: .25rem .75rem; }
h2 { font-size: 1.2rem; } h3, h4, h5, h6 { font-size: 1.05rem; }
.count, .about, .kind { color: var(--muted); margin-block: .25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; padding-block: .75rem; border-block: 1px solid var(--line); }
dt { color: var(--muted); max-inline-size: 12rem; } dd { margin: 0; min-inline-size: 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: .5rem; } }
.lines { list-style: none; padding: 0; } .lines li { padding-block: .6rem; border-block-end: 1px solid var(--line); }
.lines a { display: block; } .about { display: block; }
#lists ul { list-style: none; padding: 0; columns: 14rem; } #lists section { break-inside: avoid-page; }
form { margin-block-start: 1.25rem; }
label { display: block; margin-block-end: .25rem; }
input { inline-size: 100%; padding: .6rem .75rem; border: 1px solid var(--muted); border-radius: 6px; background: transparent; color: inherit; font: inherit; font-size: 1.0625rem; }
button { padding: .5rem 1rem; border: 1px solid var(--muted); border-radius: 6px; background: transparent; color: inherit; }
mark { background: var(--mark); color: inherit; }
.excerpt { margin-block: .25rem; font-size: .9375rem; }
.item, .note { display: flex; gap: .6rem; } .item p, .note p { margin-block: .2rem; flex: 1; min-inline-size: 0; } .marker { color: var(--muted); padding-block: .2rem; }
.depth-1 { padding-inline-start: 1.5rem; } .depth-2 { padding-inline-start: 3rem; } [class*='depth-']:not(.depth-0, .depth-1, .depth-2) { padding-inline-start: 4.5rem; }
.note { font-size: .9em; } blockquote { margin-inline: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.table { overflow-x: auto; } table { border-collapse: collapse; } td { border: 1px solid var(--line); padding: .3rem .5rem; vertical-align: top; }
:lang(ko) { word-break: keep-all; }
@media print { :root { color-scheme: light; } body { max-inline-size: none; font-size: 11pt; } form, #more, #told, nav:not(#lists), footer { display: none; } a { color: inherit; text-decoration: none; } h1, h2, h3, h4 { break-after: avoid; } .table { overflow: visible; } }
`;
