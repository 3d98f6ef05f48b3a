/** How the page of a dossier looks, on paper as on a screen. Links nowhere. */
export const STYLE = `
body { margin: 2em auto; max-width: 46em; padding: 0 1em; font: 15px/1.5 system-ui, sans-serif; color: #1b2226; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; line-height: 1.25; }
h2 { margin-top: 1.6em; font-size: 1.15em; border-bottom: 1px solid #d9dfe1; }
h3 { margin: 1.2em 0 .2em; font-size: 1em; }
p { margin: .3em 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1.2em; margin: .5em 0; }
dt { color: #4a4f57; max-width: 14em; }
dd { margin: 0; white-space: pre-line; }
blockquote { margin: .5em 0; padding-inline-start: .9em; border-inline-start: 3px solid #0b5563; white-space: pre-wrap; }
blockquote footer, .quiet, .hash { color: #4a4f57; font-size: .87em; white-space: normal; }
.hash { font-family: ui-monospace, monospace; }
article { display: grid; grid-template-columns: 180px 1fr; gap: 1em; margin: 1em 0; break-inside: avoid; }
article div { grid-column: 2; min-width: 0; }
article img { max-width: 180px; max-height: 180px; border: 1px solid #d9dfe1; }
article h3 { margin-top: 0; }
.cover { min-height: 90vh; break-after: page; }
.cover .ask { font-size: 1.15em; }
@media (max-width: 480px) { article { grid-template-columns: 1fr; } article div { grid-column: 1; } dl { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
`;
