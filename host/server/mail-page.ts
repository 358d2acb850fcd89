// Turns a mail into a page to look at: pictures inside, links that open a tab of their own, and nothing that runs.

import type { Mail } from '../mail';
import { escapeText } from './escape-text';

/** Returns the page; it belongs into a frame without scripts. */
export function mailPage({ body, htmlBody, inlineImages }: Mail): string {
  const content = htmlBody === '' ? `<pre>${escapeText(body)}</pre>` : withPictures(htmlBody, inlineImages);
  // Nothing is fetched: a picture from afar would tell its server that somebody looks.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return (
    '<!doctype html><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">` +
    '<style>body{font:14px/1.5 system-ui,sans-serif;margin:16px;color:#1f2937}pre{font:inherit;white-space:pre-wrap}</style>' +
    content
  );
}

function withPictures(html: string, images: Mail['inlineImages']): string {
  return html.replace(/cid:([\w.@-]+)/g, (whole, name: string) => {
    const image = Object.hasOwn(images, name) ? images[name] : undefined;
    return image ? `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}` : whole;
  });
}
