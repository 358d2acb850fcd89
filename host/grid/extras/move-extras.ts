// What becomes of a sheet's extras when rows and columns come, go, move or are sorted.

import type { Area } from '../grid';
import { type Axis, afterDelete, afterInsert, afterMove, contains, inside } from '../shift-area';
import { joinGroups } from './line-groups';
import type { BandingFacts, FilterFacts, LineGroup, ProtectionFacts, SheetExtras, SheetMetadata } from './sheet-extras';

type MoveArea = (area: Area) => Area | null;

/** Returns the extras after `count` lines came in before line `before`. */
export function extrasAfterInsert(extras: SheetExtras, axis: Axis, before: number, count: number): SheetExtras {
  return moveExtras(extras, (area) => afterInsert(area, axis, before, count), axis);
}

/** Returns the extras after `count` lines from `first` on went away: what belonged to them goes too. */
export function extrasAfterDelete(extras: SheetExtras, axis: Axis, first: number, count: number): SheetExtras {
  return moveExtras(extras, (area) => afterDelete(area, axis, first, count), axis);
}

/** Returns the extras after `count` lines from `first` on were put before line `before`. */
export function extrasAfterMove(
  extras: SheetExtras,
  axis: Axis,
  move: { readonly first: number; readonly count: number; readonly before: number },
): SheetExtras {
  return moveExtras(extras, (area) => afterMove(area, axis, move), axis);
}

/** Returns the extras after the cells of one area were moved; whole lines (`axis`) take all that is theirs along. */
export function extrasAfterCut(
  extras: SheetExtras,
  from: Area,
  to: { readonly row: number; readonly column: number },
  axis: Axis | null,
): SheetExtras {
  const shift = (area: Area) => ({
    ...area,
    row: area.row + to.row - from.row,
    column: area.column + to.column - from.column,
  });
  const move: MoveArea = (area) => {
    if (inside(area, from)) return shift(area);
    return inside(area, { ...from, ...to }) ? null : area;
  };
  if (axis) return moveExtras(extras, move, axis);
  const carry = <T extends Spot>(things: readonly T[]) => inOrder(things.flatMap((one) => moveSpot(one, move)));
  return { ...extras, notes: carry(extras.notes), runs: carry(extras.runs) };
}

/** Returns the extras after the rows of an area were sorted; `order` has the old row of each new one, from 0. */
export function extrasAfterSort(extras: SheetExtras, area: Area, order: readonly number[]): SheetExtras {
  const place = new Map(order.map((from, to) => [area.row + from, area.row + to]));
  const carry = <T extends Spot>(things: readonly T[]) =>
    inOrder(
      things.map((one) => (contains(area, one.row, one.column) ? { ...one, row: place.get(one.row) ?? one.row } : one)),
    );
  return { ...extras, notes: carry(extras.notes), runs: carry(extras.runs) };
}

/** Returns what a copy of the sheet gets: the same, and metadata, protections and bandings with ids of their own. */
export function copiedExtras(extras: SheetExtras, nextId: number): { extras: SheetExtras; nextId: number } {
  let id = nextId;
  const renewed = <T extends { readonly id: number }>(things: readonly T[]) =>
    things.map((one) => ({ ...one, id: id++ }));
  const copy = {
    ...extras,
    metadata: renewed(extras.metadata),
    protections: renewed(extras.protections),
    bandings: renewed(extras.bandings),
  };
  return { extras: copy, nextId: id };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function moveExtras(extras: SheetExtras, move: MoveArea, axis: Axis): SheetExtras {
  const filter = extras.filter && moveFilter(extras.filter, move);
  return {
    ...extras,
    notes: inOrder(extras.notes.flatMap((note) => moveSpot(note, move))),
    runs: inOrder(extras.runs.flatMap((runs) => moveSpot(runs, move))),
    metadata: extras.metadata.flatMap((one) => moveMetadata(one, move, axis)),
    protections: extras.protections.flatMap((one) => moveProtection(one, move)),
    filter,
    bandings: extras.bandings.flatMap((one) => moveWithArea<BandingFacts>(one, move)),
    groups: joinGroups(extras.groups.flatMap((one) => moveGroup(one, move, axis))),
    tables: extras.tables.flatMap((one) => moveWithArea(one, move)),
  };
}

function moveSpot<T extends Spot>(thing: T, move: MoveArea): readonly T[] {
  const moved = move({ row: thing.row, column: thing.column, rows: 1, columns: 1 });
  return moved ? [{ ...thing, row: moved.row, column: moved.column }] : [];
}

function moveMetadata(metadata: SheetMetadata, move: MoveArea, axis: Axis): readonly SheetMetadata[] {
  if (metadata.line?.axis !== axis) return [metadata];
  const at = moveLine(metadata.line.at, move, axis);
  return at === null ? [] : [{ ...metadata, line: { axis, at } }];
}

function moveLine(at: number, move: MoveArea, axis: Axis): number | null {
  const moved = move(linesArea(axis, at, 1));
  return moved && (axis === 'row' ? moved.row : moved.column);
}

function moveProtection(protection: ProtectionFacts, move: MoveArea): readonly ProtectionFacts[] {
  const unprotected = protection.unprotected.flatMap((area) => move(area) ?? []);
  if (!protection.area) return [{ ...protection, unprotected }];
  const area = move(protection.area);
  return area ? [{ ...protection, area, unprotected }] : [];
}

function moveFilter(filter: FilterFacts, move: MoveArea): FilterFacts | null {
  const area = move(filter.area);
  if (!area) return null;
  const criteria = filter.criteria.flatMap((criterion) => {
    const column = move({ ...filter.area, column: criterion.column, columns: 1 })?.column;
    return column === undefined ? [] : [{ ...criterion, column }];
  });
  return { area, criteria };
}

function moveWithArea<T extends { readonly area: Area }>(thing: T, move: MoveArea): readonly T[] {
  const area = move(thing.area);
  return area ? [{ ...thing, area }] : [];
}

function moveGroup(group: LineGroup, move: MoveArea, axis: Axis): readonly LineGroup[] {
  if (group.axis !== axis) return [group];
  const area = move(linesArea(axis, group.first, group.count));
  if (!area) return [];
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  return [{ ...group, first, count }];
}

/** Stands for whole lines: how long they are makes no difference to those who move areas along the axis. */
function linesArea(axis: Axis, first: number, count: number): Area {
  return axis === 'row'
    ? { row: first, rows: count, column: 1, columns: 1 }
    : { row: 1, rows: 1, column: first, columns: count };
}

/** One order on every grid, whatever happened before. */
function inOrder<T extends Spot>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => a.row - b.row || a.column - b.column);
}
