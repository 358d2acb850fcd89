// Writes a form with files in it, as browsers send it.

import { createHash } from 'node:crypto';
import type { BlobData } from '../blob/blob-source';

export interface FormPart {
  readonly name: string;
  readonly value: string | BlobData;
}

/** The boundary is a digest of what it parts, so that it does not occur in there. */
export function multipartOf(parts: readonly FormPart[]): BlobData {
  const bodies = parts.map(({ value }) => (typeof value === 'string' ? Buffer.from(value) : value.bytes));
  const boundary = createHash('sha256').update(Buffer.concat(bodies)).digest('hex').slice(0, 32);
  const pieces = parts.flatMap((part, index) => [
    Buffer.from(`--${boundary}\r\n${headOf(part)}\r\n\r\n`),
    bodies[index] ?? Buffer.alloc(0),
    Buffer.from('\r\n'),
  ]);
  const bytes = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
  return { bytes, type: `multipart/form-data; boundary=${boundary}`, name: null };
}

function headOf({ name, value }: FormPart): string {
  const disposition = `Content-Disposition: form-data; name="${escaped(name)}"`;
  if (typeof value === 'string') return disposition;
  const type = value.type ?? 'application/octet-stream';
  return `${disposition}; filename="${escaped(value.name ?? name)}"\r\nContent-Type: ${type}`;
}

function escaped(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
