// The frame of the embedded Trakt's pages: Marquee's look, no scripts, nothing loaded from anywhere.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => entities[c] ?? c)

const style = `
:root{color-scheme:light dark;--paper:#fbf7ef;--card:#fffdf8;--ink:#221d14;--soft:#6d6454;--line:#e5dccb;--amber:#e69a0c}
@media(prefers-color-scheme:dark){:root{--paper:#0f0e0c;--card:#191714;--ink:#f4eee2;--soft:#a49b8a;--line:#2e2a24;--amber:#f5b136}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{width:100%;max-width:400px;padding:28px;background:var(--card);border:1px solid var(--line);border-radius:8px}
h1{margin:0 0 12px;font-size:20px;font-weight:600}
p{margin:0 0 20px;color:var(--soft)}strong{color:var(--ink)}.code{letter-spacing:.12em;font-variant-numeric:tabular-nums}
label{display:block;font-size:12px;color:var(--soft);margin-bottom:4px}
input:not([type=hidden]){width:100%;padding:10px 12px;font:600 20px/1.2 ui-monospace,monospace;letter-spacing:.16em;text-transform:uppercase;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:8px;margin-bottom:20px}
.row{display:flex;gap:12px}
button{flex:1;padding:10px 16px;font:600 15px system-ui,sans-serif;color:var(--ink);background:none;border:1px solid var(--line);border-radius:8px;cursor:pointer}
button.main{background:var(--amber);border-color:var(--amber);color:#221d14}
:focus-visible{outline:2px solid var(--amber);outline-offset:2px}
small{display:block;margin-top:20px;font-size:12px;color:var(--soft)}`

/** `body` is HTML: whoever builds it escapes what came from outside. */
export const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} · Marquee demo</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}<small>This is Marquee’s own demo of Trakt. Nothing leaves this computer.</small></main></body></html>`

/** Sent with every page: no scripts, no frames, forms only to ourselves (and on to where an authorization returns). */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}
