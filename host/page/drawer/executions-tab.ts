// The executions: what ran, what it asked of Google and how long that would take there, what it logged, how it failed.

import type { ExecutionView } from '../../server/developer-protocol';
import { element } from '../element';
import type { TabRooms } from './drawer';
import { failure, nothingYet, table, timeText } from './pieces';

const HEADS = ['Started', 'Function', 'Kind', 'User', 'Calls', 'Blocking', 'Cells', 'On Google', 'Log and error'];

export function drawExecutions({ view }: TabRooms): readonly HTMLElement[] {
  if (view.executions.length === 0) return [nothingYet('Nothing has run yet.')];
  const rows = view.executions.map((execution) => [
    timeText(execution.startedAt, view.timeZone),
    execution.name,
    execution.kind,
    execution.user,
    String(execution.calls),
    String(execution.blocking),
    String(execution.cells),
    `${(execution.modelledMs / 1000).toFixed(1)} s`,
    saidBy(execution),
  ]);
  const dropped = view.droppedEdits;
  const note = `${dropped} edits fired nothing: onEdit was running and two more were waiting, as on Google.`;
  return [table(HEADS, rows), ...(dropped > 0 ? [element('p', { class: 'hint' }, note)] : [])];
}

function saidBy({ log, error }: ExecutionView): HTMLElement {
  const said = element('div', {});
  if (error !== '') said.append(failure(error));
  if (log.length > 0) {
    const lines = element('pre', {}, log.join('\n'));
    said.append(element('details', {}, element('summary', {}, `${log.length} lines`), lines));
  }
  return said;
}
