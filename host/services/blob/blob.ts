// Blob: bytes with a name and a content type.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { type BlobData, BlobSourceRoom } from './blob-source';
import { bytesOf, signedBytes } from './bytes';
import { contentTypeOf } from './content-types';
import { convert } from './convert';

type GoogleBlob = GoogleAppsScript.Base.Blob;

export const blobMembers = {
  copyBlob: 'free',
  getAs: 'convert',
  getBlob: 'free',
  getBytes: 'free',
  getContentType: 'free',
  getDataAsString: 'free',
  getName: 'free',
  isGoogleType: 'free',
  setBytes: 'free',
  setContentType: 'free',
  setContentTypeFromExtension: 'free',
  setDataFromString: 'free',
  setName: 'free',
} satisfies Record<string, MemberCost>;

class BlobRoom extends BlobSourceRoom implements Pick<GoogleBlob, keyof typeof blobMembers> {
  constructor(
    private data: BlobData,
    private readonly execution: Execution,
    private readonly self: () => GoogleBlob,
  ) {
    super();
  }

  blobData(): BlobData {
    return this.data;
  }

  copyBlob(): GoogleBlob {
    return exposeBlob(this.execution, this.data);
  }

  getAs(contentType: string): GoogleBlob {
    return exposeBlob(this.execution, convert(this.execution, this.data, String(contentType)));
  }

  getBlob(): GoogleBlob {
    return this.self();
  }

  getBytes(): number[] {
    return signedBytes(this.data.bytes);
  }

  getContentType(): string | null {
    return this.data.type;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.data.bytes);
  }

  getName(): string | null {
    return this.data.name;
  }

  /** Google's own kinds of documents are not among what the host knows. */
  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: readonly number[]): GoogleBlob {
    return this.set({ bytes: bytesOf(data) });
  }

  setContentType(type: string | null): GoogleBlob {
    return this.set({ type });
  }

  setContentTypeFromExtension(): GoogleBlob {
    return this.set({ type: contentTypeOf(this.data.name ?? '') });
  }

  setDataFromString(text: string, charset = 'UTF-8'): GoogleBlob {
    if (!/^utf-?8$/i.test(charset)) {
      throw new Error(`Blob.setDataFromString in ${charset} is not emulated. Add it in host/services/blob/blob.ts.`);
    }
    return this.set({ bytes: bytesOf(text) });
  }

  setName(name: string): GoogleBlob {
    return this.set({ name: String(name) });
  }

  private set(change: Partial<BlobData>): GoogleBlob {
    this.data = { ...this.data, ...change };
    return this.self();
  }
}

export function exposeBlob(execution: Execution, data: BlobData): GoogleBlob {
  const blob: GoogleBlob = expose(execution, {
    name: 'Blob',
    file: 'host/services/blob/blob.ts',
    rooms: [{ members: blobMembers, target: new BlobRoom(data, execution, () => blob) }],
    needs: 'NONE',
  });
  return blob;
}
