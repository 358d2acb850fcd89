// Turns a blob into another content type, as far as Google's getAs is emulated: HTML to PDF.

import type { Execution } from '../../runtime/execution';
import type { BlobData } from './blob-source';
import { printPdf } from './print-pdf';

/** Throws Google's sentence for a conversion that it does not have, and ours where no Chromium is at hand. */
export function convert({ start, world }: Execution, data: BlobData, type: string): BlobData {
  if (data.type === type) return data;
  if (data.type !== 'text/html' || type !== 'application/pdf') {
    throw new Error(`Converting from ${data.type ?? 'application/octet-stream'} to ${type} is not supported.`);
  }
  world.quotas.take('pdf', start.email, 1);
  const name = data.name === null ? null : `${data.name.replace(/\.html?$/i, '')}.pdf`;
  return { bytes: printPdf(data.bytes, world.chromium), type, name };
}
