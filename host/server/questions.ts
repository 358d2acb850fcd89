// Lets the person at a page answer what a script asks: the run ends with the question, and starts over with the answer.
//
// Nothing here can wait for a person while a script stands still in the middle. Until it asks, a script must have changed
// nothing; then starting over with the answer is the same as having waited for it.

import type { AlertButton, Host, Outcome, Question } from '../host';
import type { Answer, GivenAnswer } from './protocol';

const WAITING = 'This run ended with a question. It starts over when the person has answered.';
const ASKED_LATE =
  'An alert with a choice, after the script has changed something, is not emulated in the workbench. Ask first.';

/** Runs a script with the answers that the person has given so far; what it asks beyond them is the answer of the run. */
export function runWithAnswers(host: Host, given: readonly GivenAnswer[], run: () => Outcome): Answer {
  const left = [...given];
  let open: Question | undefined;
  host.onQuestion((question, { changes }) => {
    // An answer belongs to the very question: when it reads otherwise now, the person is asked anew.
    const at = left.findIndex((one) => JSON.stringify(one.question) === JSON.stringify(question));
    const [answered] = at < 0 ? [] : left.splice(at, 1);
    if (answered) return answered.button;
    if (changes > 0) throw new Error(ASKED_LATE);
    open = question;
    throw new Error(WAITING);
  });
  try {
    const outcome = run();
    return open ? { ok: false, message: WAITING, question: open } : toAnswer(outcome);
  } finally {
    host.onQuestion(null);
  }
}

/** Returns the answers in what a page sent; undefined when they are none. A page that was asked nothing sends none. */
export function parseAnswers(sent: unknown): readonly GivenAnswer[] | undefined {
  if (sent === undefined) return [];
  if (!Array.isArray(sent)) return undefined;
  const parsed = sent.map(parseAnswer);
  return parsed.every((one) => one !== undefined) ? parsed : undefined;
}

function parseAnswer(sent: unknown): GivenAnswer | undefined {
  if (!isRecord(sent) || !isRecord(sent.question) || !isButton(sent.button)) return undefined;
  const { title, message, buttons } = sent.question;
  if (typeof title !== 'string' || typeof message !== 'string' || !Array.isArray(buttons)) return undefined;
  return buttons.every(isButton) ? { question: { title, message, buttons }, button: sent.button } : undefined;
}

function toAnswer(outcome: Outcome): Answer {
  if (!outcome.ok) return { ok: false, message: outcome.error.message };
  return { ok: true, value: outcome.value ?? null };
}

function isButton(value: unknown): value is AlertButton {
  return ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'].some((button) => button === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
