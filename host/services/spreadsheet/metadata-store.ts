// The developer metadata of a workbook: found, added, changed and removed wherever they are attached.

import type { MetadataFacts, SheetMetadata } from '../../grid/extras/sheet-extras';
import type { Grid } from '../../grid/grid';
import { newId } from './ids';
import { MAX_METADATA_CHARACTERS } from './limits';

/** The one script of the host; metadata of visibility PROJECT that another made are not seen. */
export const THIS_PROJECT = 'this-project';

/** Where a metadata is attached; a sheetId of null is the workbook. */
export interface MetadataPlace {
  readonly sheetId: number | null;
  readonly line: SheetMetadata['line'];
}

export interface PlacedMetadata {
  readonly facts: MetadataFacts;
  readonly place: MetadataPlace;
}

/** Returns all that this project sees, the workbook's first, in the order in which they were made. */
export function allMetadata(grid: Grid): PlacedMetadata[] {
  const own = grid.bookExtras().metadata.map((facts) => ({ facts, place: { sheetId: null, line: null } }));
  const ofSheets = grid
    .sheets()
    .flatMap(({ id }) =>
      grid.extras(id).metadata.map(({ line, ...facts }) => ({ facts, place: { sheetId: id, line } })),
    );
  return [...own, ...ofSheets].filter(({ facts }) => facts.visibility === 'DOCUMENT' || facts.project === THIS_PROJECT);
}

export function findMetadata(grid: Grid, id: number): PlacedMetadata | undefined {
  return allMetadata(grid).find(({ facts }) => facts.id === id);
}

/** What Google's four overloads of addDeveloperMetadata say. */
export function parseMetadata(
  key: unknown,
  first?: unknown,
  second?: unknown,
): Pick<MetadataFacts, 'key' | 'value' | 'visibility'> {
  const hasValue = typeof first === 'string' || first === null;
  const visibility = String((hasValue ? second : first) ?? 'DOCUMENT');
  if (typeof key !== 'string' || key === '') throw new Error('Developer metadata must have a key.');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') throw new Error(`Invalid argument: ${visibility}`);
  return { key, value: hasValue ? first : null, visibility };
}

export function addMetadata(
  grid: Grid,
  place: MetadataPlace,
  said: Pick<MetadataFacts, 'key' | 'value' | 'visibility'>,
): void {
  checkRoom(grid, place.sheetId, said);
  put(grid, place, { ...said, id: newId(grid), project: THIS_PROJECT });
}

/** Puts changed facts, or the same ones, where they now belong. */
export function moveMetadata(grid: Grid, facts: MetadataFacts, place: MetadataPlace): void {
  removeMetadata(grid, facts.id);
  checkRoom(grid, place.sheetId, facts);
  put(grid, place, facts);
}

export function removeMetadata(grid: Grid, id: number): void {
  const placed = findMetadata(grid, id);
  if (!placed) throw new Error(`The developer metadata ${id} does not exist.`);
  const { sheetId } = placed.place;
  if (sheetId === null) grid.setBookExtras({ metadata: without(grid.bookExtras().metadata, id) });
  else grid.setExtras(sheetId, { metadata: without(grid.extras(sheetId).metadata, id) });
}

function put(grid: Grid, { sheetId, line }: MetadataPlace, facts: MetadataFacts): void {
  if (sheetId === null) grid.setBookExtras({ metadata: inOrder([...grid.bookExtras().metadata, facts]) });
  else grid.setExtras(sheetId, { metadata: inOrder([...grid.extras(sheetId).metadata, { ...facts, line }]) });
}

function checkRoom(grid: Grid, sheetId: number | null, more: Pick<MetadataFacts, 'key' | 'value'>): void {
  const there = sheetId === null ? grid.bookExtras().metadata : grid.extras(sheetId).metadata;
  const size = [...there, more].reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size <= MAX_METADATA_CHARACTERS) return;
  const place = sheetId === null ? 'spreadsheet' : 'sheet';
  throw new Error(
    `This ${place} has more than the maximum of ${MAX_METADATA_CHARACTERS} characters of developer metadata.`,
  );
}

function without<T extends { readonly id: number }>(things: readonly T[], id: number): T[] {
  return things.filter((one) => one.id !== id);
}

function inOrder<T extends { readonly id: number }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => a.id - b.id);
}
