// Lets something happen to a subject's sheet, at each of its service calls in turn, and has each outcome judged.

import type { Host, Outcome } from '../../host/host';
import { readCustomers } from '../customers';
import { type OpenedSubject, openSubject, type SheetSize, type Subject } from '../subject';
import { type Ask, CUSTOMERS, type Happening } from './happenings';
import { type Answered, judge, type Verdict } from './judge';

// Few blank rows: the sheet is opened anew for each call of each happening.
const SIZE: SheetSize = { customers: CUSTOMERS, blankRows: 20 };

/** Returns a verdict for each call at which it could happen; a single one for what happened before. */
export function play(happening: Happening, subject: Subject): readonly Verdict[] {
  if (!happening.meanwhile) return [playOnce(happening, subject, null)].flatMap((verdict) => verdict ?? []);

  const calls = countCalls(happening, subject);
  const verdicts: Verdict[] = [];
  for (let at = 0; at < calls; at += 1) {
    const verdict = playOnce(happening, subject, at);
    if (verdict) verdicts.push(verdict);
  }
  return verdicts;
}

function countCalls({ ask }: Happening, subject: Subject): number {
  const opened = openSubject(subject, SIZE);
  const { door, args } = ask(opened);
  return opened.run(door, args).record.calls.length;
}

/** Null where no call had the number, as the commit at the end has none. */
function playOnce(happening: Happening, subject: Subject, at: number | null): Verdict | null {
  const opened = openSubject(subject, SIZE);
  const columns = happening.before?.(opened);
  const read = () => readCustomers(opened.host.grid, opened.sheetId, columns);
  const before = read();

  const answered = at === null ? perform(opened, happening.ask(opened)) : performAt(opened, happening, at);
  if (answered.length === 0) return null;
  if (subject.afterwards) opened.host.run(subject.afterwards);
  return judge({ before, after: read(), answered });
}

/** Nothing where no call had the number. */
function performAt(opened: OpenedSubject, { ask, meanwhile }: Happening, at: number): readonly Answered[] {
  const tried: { readonly ask: Ask; readonly answered: readonly Answered[] }[] = [];
  const attempt = (asked: Ask) => tried.push({ ask: asked, answered: perform(opened, asked) });
  const hasHappened = interruptAt(opened.host, at, {
    act: () => attempt(ask(opened)),
    meanwhile: () => {
      if (!meanwhile) return;
      if ('crash' in meanwhile) throw new Error('The machine died.');
      if ('people' in meanwhile) meanwhile.people(opened);
      else attempt(meanwhile.program(opened));
    },
  });
  if (!hasHappened) return [];

  // People are patient: they try again what died. A program waits for a lock, which in the host never comes free by waiting.
  const isPatient = meanwhile !== undefined && !('people' in meanwhile);
  const isRefused = (answered: readonly Answered[]) => answered.some(({ refusal }) => refusal !== null);
  return tried.flatMap((one) => (isPatient && isRefused(one.answered) ? perform(opened, one.ask) : one.answered));
}

function interruptAt(host: Host, at: number, { act, meanwhile }: Readonly<Record<'act' | 'meanwhile', () => void>>) {
  let hasHappened = false;
  host.beforeCall((_, index) => {
    if (index !== at) return;
    host.beforeCall(null);
    hasHappened = true;
    meanwhile();
  });
  act();
  host.beforeCall(null);
  return hasHappened;
}

function perform(opened: OpenedSubject, { door, args, wishes }: Ask): readonly Answered[] {
  const outcome = opened.run(door, args);
  const refusal = outcome.ok ? null : refusalOf(outcome);
  const answer = outcome.ok ? outcome.value : null;
  return wishes.map((wish) => ({ wish, refusal, answer }));
}

function refusalOf({ error }: Outcome & { readonly ok: false }): string {
  // That would be the host's fault and not the subject's.
  if (error.message.includes('is not emulated')) throw error;
  return error.message;
}
