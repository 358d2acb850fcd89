// Parses what a page sent to move a deal to another stage, as if a stranger had sent it.

import * as v from 'valibot';
import { idInput, parseComingDay, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Day } from '../../kernel/time/day';

const moveInput = v.object({
  requestId: idInput,
  dealId: idInput,
  to: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  lossReason: typedInput(500),
  competitor: typedInput(300),
  nextContact: typedInput(30),
  values: v.optional(v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.string(), v.maxLength(5_000))), {}),
  override: typedInput(1_000),
  expectedStage: v.optional(v.pipe(v.string(), v.maxLength(300))),
});

export interface MoveWish extends Omit<v.InferOutput<typeof moveInput>, 'nextContact' | 'expectedStage'> {
  readonly nextContact: Day | '';
  /** Label or key of the stage in which the acting person saw the deal; absent where they did not say. */
  readonly expectedStage: string | null;
}

/** Parses the input. Throws INPUT_INVALID when it has not the shape of a move at all. */
export function parseMove(input: unknown, today: Day): Result<MoveWish> {
  const { nextContact, expectedStage = null, ...rest } = parseInput(moveInput, input);
  const day = parseComingDay('nextContact', nextContact, today);
  return day.ok ? { ok: true, value: { ...rest, nextContact: day.value, expectedStage } } : refused(day.issue);
}
