// What can be used where Google takes a blob: blobs, pages and fetched answers.

import { reveal } from '../../runtime/emulated';

export interface BlobData {
  readonly bytes: Buffer;
  /** Null when it was not said. */
  readonly type: string | null;
  readonly name: string | null;
}

/** A part of an emulated class that stands for a blob. */
export abstract class BlobSourceRoom {
  abstract blobData(): BlobData;
}

/** Returns what stands in a blob that a script handed in; undefined when it is no blob. */
export function blobDataOf(thing: unknown): BlobData | undefined {
  return reveal(thing, BlobSourceRoom)?.blobData();
}
