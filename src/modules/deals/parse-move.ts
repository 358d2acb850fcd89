// Parses what a page sent to move a deal to another stage, as if a stranger had sent it.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import type { Issue } from '../../kernel/issue';
import { plainLines } from '../../kernel/text/lines';
import { type Day, parseDay } from '../../kernel/time/day';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const typed = (max: number) =>
  v.optional(
    v.pipe(
      text(max),
      v.transform((value) => plainLines(value).trim()),
    ),
    '',
  );
const id = v.pipe(text(64), v.minLength(1));
const moveInput = v.object({
  requestId: id,
  dealId: id,
  to: v.pipe(text(100), v.minLength(1)),
  lossReason: typed(500),
  competitor: typed(300),
  nextContact: typed(30),
  values: v.optional(v.record(text(64), text(5_000)), {}),
  override: typed(1_000),
  expectedStage: v.optional(text(300)),
});

export interface MoveWish extends Omit<v.InferOutput<typeof moveInput>, 'nextContact' | 'expectedStage'> {
  readonly nextContact: Day | '';
  /** Label or key of the stage in which the acting person saw the deal; absent where they did not say. */
  readonly expectedStage: string | null;
}

export type ParsedMove =
  | { readonly ok: true; readonly wish: MoveWish }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Parses the input. Throws INPUT_INVALID when it has not the shape of a move at all. */
export function parseMove(input: unknown): ParsedMove {
  const shape = v.safeParse(moveInput, input);
  if (!shape.success) throw new CrmError('INPUT_INVALID', { problem: v.summarize(shape.issues) });
  const { nextContact: day, expectedStage = null, ...rest } = shape.output;
  const nextContact = day === '' ? '' : parseDay(day);
  if (nextContact !== null) return { ok: true, wish: { ...rest, nextContact, expectedStage } };
  return { ok: false, issues: [{ field: 'nextContact', received: day, text: 'err.date' }] };
}
