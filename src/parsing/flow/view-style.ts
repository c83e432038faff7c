import { createHash } from 'node:crypto';

/** How the view of a document without pages looks: ink on paper in both colour schemes, as the document itself is. */
export const VIEW_STYLE = [
  'body{margin:2rem;font:15px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}',
  'h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.2em 0 .4em}',
  'p,ul,ol{margin:.4em 0}',
  'img{max-width:100%;height:auto}',
  'table{border-collapse:collapse;width:100%}',
  'td,th{vertical-align:top;padding:.2em .8em .2em 0;text-align:left}',
  'a{color:#0b5394}',
].join('');

/** Lets a Content-Security-Policy allow that style and no other. */
export const VIEW_STYLE_SOURCE = `'sha256-${createHash('sha256').update(VIEW_STYLE).digest('base64')}'`;
