// Bringing a file in: what its columns are, what would become of its rows, each part of them, and taking all of it back.

import { activeSpreadsheet } from '../google/active-book';
import { createTabs } from '../google/tabs';
import { CrmError } from '../kernel/errors';
import { idInput, parseInput, type Result } from '../kernel/input';
import type { Ports } from '../kernel/ports';
import { adoptableTabs } from '../modules/adopt/index';
import { undoRequests } from '../modules/history/index';
import {
  bringIn as bring,
  foreseeImport as foresee,
  KINDS,
  kindLabel,
  labelOf,
  planImport as plan,
  ROWS_TO_BRING_IN,
  ROWS_TO_PLAN,
  readColumns,
  textsOfTab,
} from '../modules/import/index';
import { personLanguage, reading, UNHURRIED, writing } from './app';
import { toFieldIssue } from './field-issue';
import type { ColumnReadings, ImportStart, ImportUndone, ImportView, PartBroughtIn, PlanPart } from './import-rpc';
import { answering } from './report-error';
import type { Answer } from './rpc';
import { requestOf } from './sidebar';

/** A request's own length, without that of its part. */
const LONGEST_REQUEST = 56;
const MOST_PARTS = 2_000;
const UNDO = 'undo-';

/** Returns what there is to choose from; see `ImportRpc.startImport`. */
export function startImport(): ImportStart {
  return answering(() => {
    const tabs = reading((ports) => adoptableTabs({ tabs: tabsOf(ports) }));
    const seen = tabs.map(({ id, name }) => ({ id, name }));
    return { tabs: seen, rowsToPlan: ROWS_TO_PLAN, rowsToBringIn: ROWS_TO_BRING_IN };
  });
}

/** Returns all cells of the tab of `{ sheetId }`, as texts. Three blocking calls. */
export function rowsOfTab(input: unknown): Answer<readonly (readonly string[])[]> {
  return answering(() => toAnswer(reading((ports) => textsOfTab(tabsOf(ports), input))));
}

/** Returns what the columns of `{ rows, kind?, mapping? }` are taken for. No blocking call besides the language. */
export function foreseeImport(input: unknown): Answer<ImportView> {
  return answering(() => {
    const { fields, missing, ...seen } = foresee(input);
    const language = personLanguage();
    const kinds = KINDS.map((kind) => ({ kind, label: kindLabel(kind, language) }));
    const labelled = fields.map((field) => ({ field, label: labelOf(seen.kind, field, language) }));
    return { ok: true, value: { ...seen, kinds, fields: labelled, missing: missing.map(toFieldIssue) } };
  });
}

/** Reads whole columns; see `ImportRpc.readImportColumns`. */
export function readImportColumns(input: unknown): Answer<ColumnReadings> {
  return answering(() => ({ ok: true, value: readColumns(input) }));
}

/** Tells what would become of the rows of a part; see `ImportRpc.planImport`. */
export function planImport(input: unknown): Answer<PlanPart> {
  return answering(() => toAnswer(reading((ports) => plan(ports, input))));
}

/** Brings a part in; see `ImportRpc.bringIn`. The same part is brought in once. */
export function bringIn(input: unknown): Answer<PartBroughtIn> {
  return answering(() => {
    const result = writing(partRequest(requestOf(input), partOf(input)), (ports) => bring(ports, input), UNHURRIED);
    if (!result.ok) return toAnswer(result);
    const issues = result.value.issues.map((issue) => ({
      ...toFieldIssue(issue),
      row: issue.row,
      received: issue.received,
    }));
    return { ok: true, value: { ...result.value, issues } };
  });
}

/** Takes back the whole import of `{ requestId, parts }`, or nothing where something was changed since. */
export function undoImport(input: unknown): Answer<ImportUndone> {
  return answering(() => {
    const request = parseInput(idInput, requestOf(input));
    const parts = Array.from({ length: partsOf(input) }, (_, part) => partRequest(request, part));
    return toAnswer(writing(`${UNDO}${request}`, (ports) => undoRequests(ports, parts), UNHURRIED));
  });
}

function tabsOf({ zone }: Ports) {
  return createTabs(activeSpreadsheet(), zone);
}

function toAnswer<T>(result: Result<T>): Answer<T> {
  return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
}

function partRequest(request: string, part: number): string {
  if (request.length <= LONGEST_REQUEST) return `${request}-${part}`;
  throw new CrmError('INPUT_INVALID', { problem: 'The request id is too long.' });
}

function partOf(input: unknown): number {
  const part = (input as { readonly part?: unknown } | null)?.part; // as: what is no object has no part.
  if (typeof part === 'number' && Number.isInteger(part) && part >= 0 && part < MOST_PARTS) return part;
  throw new CrmError('INPUT_INVALID', { problem: 'The part is none.' });
}

function partsOf(input: unknown): number {
  const parts = (input as { readonly parts?: unknown } | null)?.parts; // as above.
  if (typeof parts === 'number' && Number.isInteger(parts) && parts >= 1 && parts <= MOST_PARTS) return parts;
  throw new CrmError('INPUT_INVALID', { problem: 'The number of parts is none.' });
}
