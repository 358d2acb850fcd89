// What a customer said of a delivery, as a thumb types it into the note: "5", "4/5, zoʻr".

import type { RowPlan, Step } from './plan';
import { refuse } from './plan';
import type { TodayRow } from './row';

interface Said {
  /** As it was typed; '' where there is none. */
  readonly rating: string;
  readonly rest: string;
}

/** A talk is logged with what they said; whoever did not pick up is asked no more, as after any contact. */
export function planRating(row: TodayRow, logContact: (row: TodayRow) => Step): RowPlan {
  const { key, note, outcome, next } = row;
  if (row.stage !== '' || next !== '') return refuse('next', next, 'err.noDeal');
  const said = splitRating(note);
  if (said === null) return refuse('note', note, 'err.ratingUnclear');
  const hasTalked = outcome !== '' || said.rest !== '';
  const talk = hasTalked ? [logContact({ ...row, note: said.rest })] : [];
  if (said.rating === '') return { ok: true, steps: talk };
  if (!/^[1-5]$/.test(said.rating)) return refuse('note', said.rating, 'err.rating');
  return {
    ok: true,
    steps: [...talk, { command: 'rateSale', input: { saleId: key.id, rating: Number(said.rating) } }],
  };
}

/**
 * Returns the rating and the rest; null where a number begins a sentence, and may count something else:
 * `splitRating('5, zoʻr') //=> { rating: '5', rest: 'zoʻr' }`, `splitRating('5 kun kutdi') //=> null`
 */
export function splitRating(note: string): Said | null {
  const [, rating, mark = '', rest = ''] = /^(\d+)(?:\s*\/\s*5)?\s*([,.;:!–—-]*)\s*([\s\S]*)$/.exec(note.trim()) ?? [];
  if (rating === undefined) return { rating: '', rest: note };
  const isClear = rest === '' || (mark !== '' && !/^\d/.test(rest));
  return isClear ? { rating, rest } : null;
}
