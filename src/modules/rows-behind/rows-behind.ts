// The rows behind the number that is selected on the dashboard.

import { measuresOf } from '../../kernel/kpi/expression';
import type { NamedCells, Ports } from '../../kernel/ports';
import { isQualityCell, type LiveNumber, SNAPSHOTS_NAME } from '../dashboard/index';
import { cellAt, columnWords, countingOf, missingOf, nameKeyOf, rangesOf, readRows } from '../recount/index';
import { describingFields } from './describe-row';
import { viewOf } from './number-view';
import { numberAt } from './selected-number';
import { selectedTile, TILE_RANGES } from './tiles';
import type { RowsView } from './view';
import { said, WRITTEN, writtenAt, writtenTile } from './written';

export type RowsPorts = Pick<Ports, 'book' | 'desk' | 'zone' | 'texts' | 'language'>;

/**
 * Returns the rows behind the selected cell. One blocking call for the dashboard and one a table that the number counts, of which
 * there are three at most; for a cell that is no number one for its note. For the quality of the data the page asks for its rows.
 */
export function rowsOfSelected(ports: RowsPorts, numbers: readonly LiveNumber[]): RowsView {
  const cells = ports.desk.cells([...rangesOf(numbers), ...TILE_RANGES, ...WRITTEN]);
  // Before anything asks for words: the person's language would be a blocking call more.
  if (cells?.selected && isQualityCell(cells, cells.selected)) return { kind: 'quality' };
  const { texts } = ports;
  if (!cells) return said('nothing', [texts('rows.noDashboard')]);
  if (!cells.selected) return said('nothing', [texts('rows.nothing')]);
  const tile = selectedTile(cells);
  if (tile?.of.kind === 'snapshot') return writtenTile(cells, tile, tile.of.key, texts);
  const number = tile ? figureOf(numbers, tile.of.key) : numberAt(numbers, cells, cells.selected);
  return number ? rowsOf(ports, number, cells) : writtenAt(cells, cells.selected, texts);
}

/** Returns where the person has selected something on the dashboard, '12:5'; '' where they have not. No blocking call. */
export function selectedCell({ desk }: Pick<Ports, 'desk'>): string {
  const selected = desk.selectedBeside(SNAPSHOTS_NAME);
  return selected ? `${selected.row}:${selected.column}` : '';
}

/** A tile shows the number of the chosen period, the first of its line. */
function figureOf(numbers: readonly LiveNumber[], key: string): LiveNumber | null {
  return numbers.find((number) => number.at.range === 'dashboard_figures' && number.key === key) ?? null;
}

function rowsOf(ports: RowsPorts, number: LiveNumber, cells: NamedCells): RowsView {
  const { texts, language } = ports;
  const counting = countingOf(number, cells);
  const name = texts(nameKeyOf(number.key));
  if (counting.kind === 'blank') return said('nothing', [texts('rows.nothing')]);
  if (counting.kind !== 'counted') return said('unclear', [texts(`rows.${counting.kind}`)], name);
  const tables = readRows(ports.book, measuresOf(counting.expression), describingFields);
  const columns = missingOf(counting, tables).map((column) => columnWords(column, language));
  if (columns.length > 0) return said('unclear', [texts('rows.noColumn', { columns: columns.join(', ') })], name);
  return viewOf({ number, counting, tables, shown: cellAt(cells, number.at) ?? '' }, ports);
}
