// Reads what a script asks UrlFetchApp for into a plain request.

import { type BlobData, blobDataOf } from '../blob/blob-source';
import { MAX_BODY_BYTES, MAX_URL_BYTES } from './limits';
import { multipartOf } from './multipart';

export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly followRedirects: boolean;
  readonly muteHttpExceptions: boolean;
}

type Options = Readonly<Record<string, unknown>>;

const METHODS = new Set(['get', 'delete', 'patch', 'post', 'put', 'head', 'options']);
const FILE = 'host/services/fetch/request.ts';

/** Throws Google's sentence at what cannot be sent. */
export function parseRequest(url: unknown, options: Options = {}): PlainRequest {
  refuseUnknown(options);
  const payload = bodyOf(options.payload);
  const method = String(options.method ?? (payload ? 'post' : 'get')).toLowerCase();
  if (!METHODS.has(method)) throw new Error(`Attribute provided with invalid value: method`);
  if (payload && payload.bytes.length > MAX_BODY_BYTES) throw new Error('Limit Exceeded: URLFetch POST Size.');
  return {
    url: checkedUrl(url),
    method,
    headers: headersOf(options, payload),
    body: payload?.bytes ?? null,
    followRedirects: options.followRedirects !== false,
    muteHttpExceptions: options.muteHttpExceptions === true,
  };
}

function refuseUnknown({ validateHttpsCertificates, useIntranet, escaping }: Options): void {
  const asked = {
    validateHttpsCertificates: validateHttpsCertificates === false,
    useIntranet: useIntranet === true,
    escaping: escaping === false,
  };
  const found = Object.entries(asked).find(([, isAsked]) => isAsked);
  if (found) throw new Error(`UrlFetchApp.fetch with ${found[0]} is not emulated. Add it in ${FILE}.`);
}

function checkedUrl(url: unknown): string {
  if (url === undefined || url === null || url === '') throw new Error('Attribute provided with no value: url');
  const text = String(url);
  const withScheme = text.includes('://') ? text : `http://${text}`;
  if (Buffer.byteLength(withScheme) > MAX_URL_BYTES) throw new Error('Limit Exceeded: URLFetch URL Length.');
  if (!/^https?:/i.test(withScheme) || !URL.canParse(withScheme)) throw new Error(`Invalid argument: ${text}`);
  return withScheme;
}

function headersOf({ headers, contentType }: Options, payload: BlobData | null): Record<string, string> {
  const given = Object.entries(isTable(headers) ? headers : {}).map(([name, value]) => [name, String(value)]);
  const type = contentType === undefined ? payload?.type : String(contentType);
  return Object.fromEntries([...(type ? [['Content-Type', type]] : []), ...given]);
}

function bodyOf(payload: unknown): BlobData | null {
  if (payload === undefined || payload === null) return null;
  const blob = blobDataOf(payload);
  if (blob) return blob;
  if (isTable(payload)) return formOf(payload);
  return { bytes: Buffer.from(String(payload), 'utf8'), type: FORM, name: null };
}

const FORM = 'application/x-www-form-urlencoded';

/** A form with a file in it goes as multipart, as browsers send it. */
function formOf(fields: Options): BlobData {
  const parts = Object.entries(fields).map(([name, value]) => ({ name, value: blobDataOf(value) ?? String(value) }));
  if (parts.some(({ value }) => typeof value !== 'string')) return multipartOf(parts);
  const form = new URLSearchParams();
  for (const { name, value } of parts) form.append(name, String(value));
  return { bytes: Buffer.from(form.toString()), type: FORM, name: null };
}

function isTable(thing: unknown): thing is Options {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
