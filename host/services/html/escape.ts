// Escapes a value for the place in a page where a printing scriptlet puts it.

import { type Place, scriptString } from './html-context';

const URL_ATTRIBUTES = new Set(['action', 'background', 'cite', 'data', 'formaction', 'href', 'poster', 'src']);
const SAFE_SCHEME = /^(?:https?|mailto|ftp|tel):/i;
/** What stands in for a value that could do harm, as in Google's Closure templates. */
const HARMLESS_URL = '#zSoyz';
const HARMLESS_STYLE = 'zSoyz';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** escapeFor(TEXT, '<b>') //=> '&lt;b&gt;' */
export function escapeFor(place: Place, value: unknown): string {
  switch (place.where) {
    case 'text':
      return escapeHtml(String(value));
    case 'comment':
      return '';
    case 'tag':
      return String(value).replace(/[^\w-]/g, '');
    case 'attribute':
      return escapeAttribute(place, value);
    case 'script':
      return escapeScript(place.string, value);
    case 'style':
      return escapeStyle(String(value));
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function escapeAttribute({ attribute, value: before, quote }: Place, value: unknown): string {
  const text = attributeText(attribute, before, value);
  const escaped = escapeHtml(text);
  // Without quotes a blank, and some other signs, would end the value.
  return quote === '' ? escaped.replace(/[\s=`]/g, (sign) => `&#${sign.charCodeAt(0)};`) : escaped;
}

function attributeText(attribute: string, before: string, value: unknown): string {
  if (attribute.startsWith('on')) return escapeScript(scriptString('', before), value);
  if (attribute === 'style') return escapeStyle(String(value));
  return URL_ATTRIBUTES.has(attribute) ? escapeUrl(before, String(value)) : String(value);
}

function escapeUrl(before: string, text: string): string {
  if (/[?#]/.test(before)) return encodeURIComponent(text).replace(/['()*!]/g, percent);
  if (before.trim() === '' && /^[^/?#]*:/.test(text) && !SAFE_SCHEME.test(text.trim())) return HARMLESS_URL;
  return text.replace(/["'()<>\\\s`{}|^]/g, percent);
}

function percent(sign: string): string {
  const code = encodeURIComponent(sign);
  return code === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : code;
}

/** In a string the text goes on; outside of one a value becomes JavaScript that gives it back. */
function escapeScript(string: string, value: unknown): string {
  if (string === '//' || string === '/*') return '';
  if (string !== '') return escapeInString(String(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
    return ` ${value} `;
  if (typeof value === 'object') return escapeJson(JSON.stringify(value));
  return `'${escapeInString(String(value))}'`;
}

function escapeInString(text: string): string {
  return text.replace(/[\\'"`<>&=$\n\r\t\u2028\u2029]/g, hex);
}

function escapeJson(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function hex(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}

function escapeStyle(text: string): string {
  return /^[\w\s#%.,-]*$/.test(text) && !/expression/i.test(text) ? text : HARMLESS_STYLE;
}
