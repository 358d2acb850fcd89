// Reads what Google hands to doPost, a form or JSON, as fields by name.

import * as v from 'valibot';

/** In characters: the longest lead, each letter of it percent-encoded, fits. */
const LONGEST_BODY = 64_000;

const FORM = 'application/x-www-form-urlencoded';

const postEvent = v.object({
  parameters: v.record(v.string(), v.array(v.string())),
  postData: v.object({ contents: v.string(), type: v.string() }),
});

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a post, or the key of the sentence that says why there are none. */
export type ReadPost =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly text: 'door.body' | 'door.tooLong' };

/**
 * Reads the fields of the address and of the body. A field that came twice is a list, which no field may be.
 * Hint: JSON is taken under any type, since a page of another site can only send it as text/plain: Apps Script does not
 * answer the question that a browser asks before it sends application/json.
 */
export function readPost(event: unknown): ReadPost {
  const shape = v.safeParse(postEvent, event);
  if (!shape.success) return { ok: false, text: 'door.body' };
  const { parameters, postData } = shape.output;
  if (postData.contents.length > LONGEST_BODY) return { ok: false, text: 'door.tooLong' };

  const fields = Object.fromEntries(
    Object.entries(parameters).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
  // Google has put the fields of a form among the parameters.
  if (postData.type.startsWith(FORM)) return { ok: true, fields };
  const body = readJson(postData.contents);
  return body ? { ok: true, fields: { ...fields, ...body } } : { ok: false, text: 'door.body' };
}

/** Null for what is no JSON, or no object. */
function readJson(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Fields) : null; // as: just asked
  } catch (reason) {
    if (reason instanceof SyntaxError) return null;
    throw reason;
  }
}
