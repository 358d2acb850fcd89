// HTTPResponse: what came back for a request.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { exposeBlob } from '../blob/blob';
import { type BlobData, BlobSourceRoom } from '../blob/blob-source';
import { signedBytes } from '../blob/bytes';
import { convert } from '../blob/convert';
import type { PlainAnswer } from './send';

type GoogleResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type GoogleBlob = GoogleAppsScript.Base.Blob;

export const httpResponseMembers = {
  getAllHeaders: 'free',
  getAs: 'convert',
  getBlob: 'free',
  getContent: 'free',
  getContentText: 'free',
  getHeaders: 'free',
  getResponseCode: 'free',
} satisfies Record<string, MemberCost>;

class HttpResponseRoom extends BlobSourceRoom implements Pick<GoogleResponse, keyof typeof httpResponseMembers> {
  constructor(
    private readonly answer: PlainAnswer,
    private readonly execution: Execution,
  ) {
    super();
  }

  blobData(): BlobData {
    return { bytes: this.answer.bytes, type: typeOf(this.answer), name: null };
  }

  /** A header that came more than once is a list. */
  getAllHeaders(): object {
    const { Array: List, Object: Table } = this.execution.realm;
    const all = new Map<string, string[]>();
    for (const [name, value] of this.answer.headers) all.set(title(name), [...(all.get(title(name)) ?? []), value]);
    const pairs = [...all].map(([name, values]) => [name, values.length > 1 ? List.from(values) : values[0]]);
    return Object.assign(new Table(), Object.fromEntries(pairs));
  }

  getAs(contentType: string): GoogleBlob {
    return exposeBlob(this.execution, convert(this.execution, this.blobData(), String(contentType)));
  }

  getBlob(): GoogleBlob {
    return exposeBlob(this.execution, this.blobData());
  }

  getContent(): number[] {
    return signedBytes(this.answer.bytes);
  }

  getContentText(charset?: string): string {
    return textOf(this.answer, charset);
  }

  getHeaders(): object {
    const pairs = this.answer.headers.map(([name, value]) => [title(name), value]);
    return Object.assign(new this.execution.realm.Object(), Object.fromEntries(pairs));
  }

  getResponseCode(): number {
    return this.answer.status;
  }
}

export function exposeHttpResponse(execution: Execution, answer: PlainAnswer): GoogleResponse {
  return expose<GoogleResponse>(execution, {
    name: 'HTTPResponse',
    file: 'host/services/fetch/http-response.ts',
    rooms: [{ members: httpResponseMembers, target: new HttpResponseRoom(answer, execution) }],
    needs: 'NONE',
  });
}

/** In the character set that was asked for, or that the answer names, or UTF-8. */
export function textOf(answer: PlainAnswer, charset?: string): string {
  const named = /charset="?([^;"]+)/i.exec(headerOf(answer, 'content-type'))?.[1];
  return new TextDecoder(charset ?? named ?? 'UTF-8').decode(answer.bytes);
}

function typeOf(answer: PlainAnswer): string | null {
  return headerOf(answer, 'content-type').split(';')[0]?.trim() || null;
}

function headerOf({ headers }: PlainAnswer, name: string): string {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? '';
}

/** title('content-type') //=> 'Content-Type', as Google hands names out */
function title(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
