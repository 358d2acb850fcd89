// How much a file may hold; what is larger is refused with a sentence, before it costs anybody a frozen page.

export interface ReadingLimits {
  /** Of the file as it lies on the disk. */
  readonly bytes: number;
  /** That are not blank, the headings among them. */
  readonly rows: number;
  readonly columns: number;
  /** Of one cell: https://support.google.com/drive/answer/37603 */
  readonly cellCharacters: number;
  /** Of a workbook's parts once they are unpacked: it is packed text, some ten times as much as the file. */
  readonly unpackedBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** A list of 50,000 customers is 5 MB as CSV. */
export const LIMITS: ReadingLimits = {
  bytes: 20 * MEGABYTE,
  rows: 50_000,
  columns: 200,
  cellCharacters: 50_000,
  unpackedBytes: 300 * MEGABYTE,
};

/** Returns megabytes as people read them: 20, or 20.5. */
export function toMegabytes(bytes: number): string {
  return String(Math.ceil((bytes / MEGABYTE) * 10) / 10);
}
