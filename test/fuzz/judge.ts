// Holds a workbook against the model: every promise of the store that can be seen in the cells.

import { dealsTable } from '../../src/modules/deals/index';
import type { Daftar, Record } from '../support/daftar';
import { judgeBeside } from './beside';
import { type Model, OneOf } from './model';
import { judgeStage } from './stages';
import { ARCHIVE, type Line, readLines, tablesIn } from './tables';

/** A record as it stands in a table. */
interface Standing extends Line {
  readonly table: string;
}

/** Returns what is wrong, a sentence each; nothing when all promises are kept. */
export function judge(daftar: Daftar, model: Model): string[] {
  const lines = tablesIn(daftar).flatMap((each) =>
    readLines(daftar, each).map((line): Standing => ({ ...line, table: each.table.name })),
  );
  const standing = lines.filter(({ id }) => id !== '');
  const log = daftar.records('Oʻzgarishlar tarixi');
  return [
    ...model.mistakes,
    ...judgeIds(standing),
    ...judgeAcknowledged(standing, model),
    ...judgeExtras(standing, log, model),
    ...judgeCells(standing, log, model),
    ...judgeNotes(standing, model),
    ...standing.flatMap(({ id, cells, table }) => (table === dealsTable.name ? judgeStage(id, cells) : [])),
    ...judgeBeside(daftar, model),
    ...judgeHistory(standing, log, model),
    ...judgeTyped(lines, model),
    ...judgeCompleteness(standing, log, model),
  ];
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
  const lines = log.filter(({ Yozuv }) => Yozuv === id);
  for (const [index, line] of lines.entries()) {
    const to: unknown = JSON.parse(String(line['Yangi qiymat'] ?? 'null'));
    const from = line['Avvalgi qiymat'];
    const { archivedFor: _, ...others } = cells;
    if (line.Jadval === ARCHIVE.table.name) cells = to === null ? others : { ...cells, ...(to as typeof cells) };
    // The line of its going to the archive tells what it was then.
    else if (from !== undefined && to === null && lines[index + 1]?.Jadval === ARCHIVE.table.name)
      cells = JSON.parse(String(from));
    else if (line.Maydon !== undefined) cells = { ...cells, [String(line.Maydon)]: to };
    else cells = to === null ? {} : { ...cells, ...(to as typeof cells) };
  }
  return cells;
}

/** After a pass the history knows every cell of ours, whoever wrote it; but the passes do not look into the archive. */
function judgeCompleteness(standing: readonly Standing[], log: readonly Record[], model: Model): string[] {
  return standing.flatMap(({ id, cells, table }) => {
    const told = replay(log, id);
    const edits = table === ARCHIVE.table.name ? Object.keys(model.editsOf(id)) : [];
    return Object.keys(cells)
      .filter((field) => field !== 'id' && !edits.includes(field) && (told[field] ?? '') !== cells[field])
      .map(
        (field) =>
          `By its history ${id} has ${JSON.stringify(told[field])} as ${field}, not ${JSON.stringify(cells[field])}.`,
      );
  });
}

/** Each row that people typed is one record, unless they deleted it. */
function judgeTyped(lines: readonly Standing[], model: Model): string[] {
  return model.typedRows().flatMap(({ field, text }) => {
    const found = lines.filter(
      ({ id, cells, table }) => cells[field] === text && (id !== '' || table === ARCHIVE.table.name),
    );
    return found.length > 0 ? [] : [`The row with "${text}" as ${field} is no record.`];
  });
}

function judgeNotes(standing: readonly Standing[], model: Model): string[] {
  // Nothing stands in a blank cell, nor where there is no such column.
  const noted = new Map(standing.map(({ id, note }) => [id, note ?? '']));
  const wanted = (text: unknown): unknown[] => (text instanceof OneOf ? text.cells : [text]).map((cell) => cell ?? '');
  return model
    .notes()
    .filter(([id, text]) => !wanted(text).includes(noted.get(id) ?? ''))
    .map(([id, text]) => `The note ${JSON.stringify(text)} beside ${id} is gone or elsewhere.`);
}

/** A record comes and goes in turn, one that is there came last, and every acknowledged request has its lines. */
function judgeHistory(standing: readonly Standing[], log: readonly Record[], model: Model): string[] {
  const whole = log.filter(({ Maydon }) => Maydon === undefined);
  const comings = (id: string): boolean[] =>
    whole.filter(({ Yozuv }) => Yozuv === id).map((line) => line['Yangi qiymat'] !== undefined);
  const ids = [...new Set(whole.map(({ Yozuv }) => String(Yozuv)))];
  const lastOf = (id: string): Record | undefined => whole.filter(({ Yozuv }) => Yozuv === id).pop();
  const unmade = standing.flatMap(({ id, table }) => {
    const { Jadval, 'Yangi qiymat': to } = lastOf(id) ?? {};
    return to !== undefined && Jadval === table ? [] : [`The history lacks that ${id} stands in ${table}.`];
  });
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
