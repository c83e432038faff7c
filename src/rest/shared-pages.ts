import { createHash } from 'node:crypto';

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{margin:0;min-height:100vh;display:grid;place-items:center;font:17px/1.5 system-ui,sans-serif}',
  'main{max-width:26rem;padding:2rem}',
  'h1{font-size:1.4rem;line-height:1.25;margin:0 0 .6rem}',
  'label{display:block;margin:1.2rem 0 .3rem}',
  'input,button{font:inherit;padding:.5rem .7rem;border:1px solid #888;border-radius:.3rem}',
  'input{width:100%;box-sizing:border-box}',
  'button{margin-top:.8rem;cursor:pointer}',
].join('');

/** The form goes back to where it came from; nothing else is loaded, runs or is sent anywhere. */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const TITLES: Record<number, string> = {
  401: 'Password needed',
  404: 'There is nothing here',
  410: 'This link has ended',
  429: 'Too many tries',
};
const FORM =
  '<form method="post"><label for="password">Password</label><input id="password" name="password" type="password" ' +
  'autocomplete="off" required autofocus><button>Show</button></form>';

/** Says in words why a link shows no document, and asks for its password where that is the reason. */
export function messagePage(status: number, message: string): string {
  const title = TITLES[status] ?? 'Not now';
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex, nofollow">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title}</title><style>${STYLE}</style></head>` +
    `<body><main><h1>${title}</h1><p>${escaped(message)}</p>${status === 401 ? FORM : ''}</main></body></html>`
  );
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
