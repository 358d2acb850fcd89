// A server that answers as the contract says, keeps what it was asked, and fails where the test says so.

import type { ImportView, PartBroughtIn, PlanPart } from '../../../../src/entry/import-rpc';
import type { Answer } from '../../../../src/entry/rpc';
import type { Ask } from '../../../../ui/features/import/ask';

export interface SentPart {
  readonly requestId: string;
  readonly part: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export const ask: Ask = async (call) => {
  const answer = await call();
  if (answer.ok) return answer.value;
  throw new Error(answer.issues.map(({ message }) => message).join(' '));
};

export function aView(view: Partial<ImportView> = {}): ImportView {
  return { kind: 'customers', kinds: [], headingRow: 0, columns: [], fields: [], ordered: [], missing: [], ...view };
}

/** Takes any part in: a record for each row. `fails` are the calls, from 1, that do not come back, carried out or not. */
export function aTakingServer({ fails = [] }: { fails?: readonly number[] } = {}) {
  const sent: SentPart[] = [];
  const bringIn = async (input: unknown): Promise<Answer<PartBroughtIn>> => {
    const part = input as SentPart; // The very thing that the page sent.
    sent.push(part);
    if (fails.includes(sent.length)) throw new Error('NetworkError: gone');
    const created = part.rows.length;
    return {
      ok: true,
      value: { created, updated: 0, skipped: 0, wrong: 0, issues: [] },
    };
  };
  return { sent, bringIn };
}

/** Plans rows by their first cell: 'new', 'known', 'filled' or anything else, which is wrong. */
export function aPlanningServer() {
  const asked: { rows: number; earlier: readonly string[] }[] = [];
  const FATES: Readonly<Record<string, PlanPart['rows'][number]['fate']>> = {
    new: 'create',
    known: 'skip',
    filled: 'update',
  };
  const planImport = async (input: unknown): Promise<Answer<PlanPart>> => {
    const { rows, earlier } = input as Pick<SentPart, 'rows'> & { earlier: readonly string[] }; // As the page sent it.
    asked.push({ rows: rows.length, earlier: [...earlier] });
    const planned = rows.map(({ row, cells }) => {
      const fate = FATES[cells[0] ?? ''] ?? ('issue' as const);
      return { row, fate, what: cells.join('|'), says: fate === 'issue' ? 'No.' : '', like: '', equal: '' };
    });
    return { ok: true, value: { rows: planned, keys: rows.map(({ row }) => `key-${row}`), words: [] } };
  };
  return { asked, planImport };
}
