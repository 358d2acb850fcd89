// What is said to a suggestion of a rule: do it, or not now; what is typed beside it is a note about the customer.

import { optionKey } from '../../kernel/schema/options';
import { type RowPlan, refuse, type Step } from './plan';
import type { TodayRow } from './row';
import { SUGGESTION_ANSWERS } from './schema';

/** The note comes second: an answer that is refused leaves it to be written with the next one. */
export function planSuggestion(row: TodayRow, logNote: (row: TodayRow) => Step): RowPlan {
  const { key, note, next, stage } = row;
  const answer = optionKey(SUGGESTION_ANSWERS, row.outcome);
  if (stage !== '') return refuse('stage', stage, 'err.onlyAnswer');
  if (next !== '') return refuse('next', next, 'err.onlyAnswer');
  if (answer === null) return refuse('outcome', row.outcome, 'err.answerNeeded');
  if (note !== '' && key.customerId === '') return refuse('note', note, 'err.noNoteHere');
  const steps: Step[] = [
    { command: 'answerSuggestion', input: { taskId: key.id, take: answer === 'takeIt' } },
    ...(note === '' ? [] : [logNote(row)]),
  ];
  return { ok: true, steps };
}
