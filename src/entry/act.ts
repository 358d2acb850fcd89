// Opens the act of reconciliation with a customer over the sheet, where it is read once more and printed.

import { showDocument } from '../google/dialog';
import { actOfCustomer } from '../modules/debts/index';
import { reading } from './app';
import { toFieldIssue } from './field-issue';
import type { ActShown } from './money-rpc';
import { answering } from './report-error';
import type { Answer } from './rpc';

/** Wide enough for a sheet of A4, low enough for a cheap laptop. */
const SIZE = { width: 860, height: 640 };

/** Makes the act and shows it; see `Rpc.openAct`. It speaks the language that was asked for, so that nobody's own is read. */
export function openAct(input: unknown): Answer<ActShown> {
  return answering(() => {
    const made = reading((ports) => actOfCustomer(ports, input));
    if (!made.ok) return { ok: false, issues: made.issues.map(toFieldIssue) };
    const { html, title, lines, unsaid } = made.value;
    showDocument(html, { title, ...SIZE });
    return { ok: true, value: { lines, unsaid: unsaid.length } };
  });
}
