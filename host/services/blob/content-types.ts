// Content types by the endings of file names.

const BY_ENDING: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/x-javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vcf: 'text/x-vcard',
  xml: 'text/xml',
  zip: 'application/zip',
};

/** contentTypeOf('Invoice 7.PDF') //=> 'application/pdf' */
export function contentTypeOf(name: string): string | null {
  return BY_ENDING[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}
