// Holds a workbook against the model: every promise of the store that can be seen in the cells.

import { bindColumns } from '../../src/kernel/schema/headings';
import { fieldNames, type Table } from '../../src/kernel/schema/table';
import type { Daftar, Record } from '../support/daftar';
import { type Model, OneOf } from './model';
import { NOTE_HEADING, TABLES } from './people';

/** A record as it stands: its cells by field, and the note that people wrote beside it. */
interface Standing {
  readonly id: string;
  readonly cells: Readonly<{ [field: string]: unknown }>;
  readonly note: unknown;
}

/** Returns what is wrong, a sentence each; nothing when all promises are kept. */
export function judge(daftar: Daftar, model: Model): string[] {
  const standing = TABLES.flatMap(({ table, find }) => readStanding(daftar, find(daftar), table));
  const log = daftar.records('Oʻzgarishlar tarixi');
  return [
    ...model.mistakes,
    ...judgeIds(standing),
    ...judgeAcknowledged(standing, model),
    ...judgeExtras(standing, log, model),
    ...judgeCells(standing, log, model),
    ...judgeNotes(standing, model),
    ...judgeHistory(standing, log, model),
    ...judgeTyped(standing, model),
    ...judgeCompleteness(standing, log),
  ];
}

function readStanding({ grid }: Daftar, sheet: number, table: Table): Standing[] {
  const area = { row: 1, column: 1, rows: grid.lastRow(sheet), columns: grid.lastColumn(sheet) };
  const [headings = [], ...rows] = grid.read(sheet, area).map((row) => row.map(({ value }) => value ?? ''));
  const { at } = bindColumns(table, headings);
  const cellOf = (row: readonly unknown[], field: string): unknown => row[(at[field] ?? 0) - 1] ?? '';
  return rows
    .filter((row) => cellOf(row, 'id') !== '')
    .map((row) => ({
      id: String(cellOf(row, 'id')),
      cells: Object.fromEntries(fieldNames(table).map((field) => [field, cellOf(row, field)])),
      note: row[headings.indexOf(NOTE_HEADING)],
    }));
}

function judgeIds(standing: readonly Standing[]): string[] {
  const ids = standing.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice.`);
}

function judgeAcknowledged(standing: readonly Standing[], model: Model): string[] {
  const ids = new Set(standing.map(({ id }) => id));
  return model
    .alive()
    .filter((id) => !ids.has(id))
    .map((id) => `${id} was acknowledged and is gone.`);
}

/** A record that nobody was told of may only come from an execution that died. */
function judgeExtras(standing: readonly Standing[], log: readonly Record[], model: Model): string[] {
  const extras = standing.filter(({ id }) => !model.isAlive(id) && !model.mayHaveReturned(id));
  return extras.flatMap(({ id }) => {
    const request = String(log.find((line) => line.Yozuv === id)?.Soʻrov);
    // A pass gives numbers to rows that people typed or copied.
    return model.isUncertain(request) || request.startsWith('pass-')
      ? []
      : [`${id} of ${request} is there, though it was never told or was taken away.`];
  });
}

/** Every cell holds what the history says, or what a person wrote there since. */
function judgeCells(standing: readonly Standing[], log: readonly Record[], model: Model): string[] {
  return standing.flatMap(({ id, cells }) => {
    const expected = { ...replay(log, id), ...model.editsOf(id) };
    return (
      Object.entries(expected)
        // References follow labels, which copies and hand edits may turn to another record.
        .filter(([field]) => field !== 'customer' && field !== 'customerId')
        .filter(([field, cell]) => !(cell instanceof OneOf ? cell.cells : [cell]).includes(cells[field]))
        .map(
          ([field, cell]) =>
            `${id} should have ${JSON.stringify(cell)} as ${field}, not ${JSON.stringify(cells[field])}.`,
        )
    );
  });
}

/** What the lines about a record add up to. */
function replay(log: readonly Record[], id: string): { [field: string]: unknown } {
  let cells: { [field: string]: unknown } = {};
  for (const line of log.filter(({ Yozuv }) => Yozuv === id)) {
    const to: unknown = JSON.parse(String(line['Yangi qiymat'] ?? 'null'));
    if (line.Maydon !== undefined) cells = { ...cells, [String(line.Maydon)]: to };
    else cells = to === null ? {} : { ...cells, ...(to as typeof cells) };
  }
  return cells;
}

/** After a pass the history knows every cell of ours, whoever wrote it. */
function judgeCompleteness(standing: readonly Standing[], log: readonly Record[]): string[] {
  return standing.flatMap(({ id, cells }) => {
    const told = replay(log, id);
    return Object.keys(cells)
      .filter((field) => field !== 'id' && (told[field] ?? '') !== cells[field])
      .map(
        (field) =>
          `By its history ${id} has ${JSON.stringify(told[field])} as ${field}, not ${JSON.stringify(cells[field])}.`,
      );
  });
}

/** Each row that people typed is one record, unless they deleted it. */
function judgeTyped(standing: readonly Standing[], model: Model): string[] {
  return model.typedRows().flatMap(({ field, text }) => {
    const found = standing.filter(({ cells }) => cells[field] === text);
    return found.length > 0 ? [] : [`The row with "${text}" as ${field} is no record.`];
  });
}

function judgeNotes(standing: readonly Standing[], model: Model): string[] {
  const noted = new Map(standing.map(({ id, note }) => [id, note]));
  return model
    .notes()
    .flatMap(([id, text]) => (noted.get(id) === text ? [] : [`The note "${text}" beside ${id} is gone or elsewhere.`]));
}

/** A record comes and goes in turn, one that is there came last, and every acknowledged request has its lines. */
function judgeHistory(standing: readonly Standing[], log: readonly Record[], model: Model): string[] {
  const whole = log.filter(({ Maydon }) => Maydon === undefined);
  const comings = (id: string): boolean[] =>
    whole.filter(({ Yozuv }) => Yozuv === id).map((line) => line['Yangi qiymat'] !== undefined);
  const ids = [...new Set(whole.map(({ Yozuv }) => String(Yozuv)))];
  const unmade = standing.filter(({ id }) => comings(id).pop() !== true).map(({ id }) => `The history lacks ${id}.`);
  const twice = ids
    .filter(
      (id) =>
        !model.wasDeletedByHand(id) &&
        !isOfPass(log, id) &&
        comings(id).some((isComing, index) => isComing !== (index % 2 === 0)),
    )
    .map((id) => `${id} came or went twice in a row.`);
  const missing = [...model.acknowledged].flatMap(([request, made]) =>
    made
      .filter((id) => !log.some((line) => line.Soʻrov === request && line.Yozuv === id))
      .map((id) => `The history of ${request} lacks ${id}.`),
  );
  return [...unmade, ...twice, ...missing];
}

/** A row that people typed comes twice: as they typed it, and with what Daftar added. */
function isOfPass(log: readonly Record[], id: string): boolean {
  return log.some((line) => line.Yozuv === id && String(line.Soʻrov).startsWith('pass-'));
}
