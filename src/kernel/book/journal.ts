// The journal: what is being written, what was answered, and which numbers were given. A crash at any point leaves either
// nothing of a change set, or its whole intent here, which the next execution carries out first.
//
// It is one column of a hidden sheet: the heading, the state, the last answers, and below them the open intent.

import type { HighWater } from '../repair/high-water';
import type { Cell } from '../schema/codec';
import { defineTable } from '../schema/table';
import type { ChangeSet, Operation } from './change-set';
import type { SheetImage } from './image';
import type { SheetPort } from './port';
import type { Place } from './read-plan';

export const journalTable = defineTable({
  name: 'journal',
  sheet: { uz: 'Daftar jurnali', ru: 'Журнал Daftar', en: 'Daftar journal' },
  prefix: 'J',
  hidden: true,
  fields: {
    entry: { kind: 'text', heading: { uz: 'Yozuvlar', ru: 'Записи', en: 'Entries' }, machine: true, width: 400 },
  },
});

/** Answers kept for requests that come again; those of `once-` requests are kept for ever. */
const ANSWERS_KEPT = 60;
/** Requests that may be carried out once in a workbook's life begin so. */
export const ONCE = 'once-';
/** The request that takes back what another did is called after it, with this before it. */
export const UNDO = 'undo-';

const STATE_ROW = 2;
const FIRST_ANSWER_ROW = 3;
const FIRST_INTENT_ROW = FIRST_ANSWER_ROW + ANSWERS_KEPT;
// A cell takes 50,000 characters, and the apostrophe that arms a text is one of them.
const CHARACTERS_A_CELL = 45_000;
/** The head of an intent and its first part, which is mostly all of it, are read with the answers. */
const ROWS_READ_AT_ONCE = FIRST_INTENT_ROW + 1;

export interface JournalState extends HighWater {
  /** The first free row of the change log. */
  readonly logRow: number;
  /** Where each table ended when it was last written. */
  readonly places: Readonly<Record<string, Place>>;
  /** Writes that nobody has looked at well enough since, oldest first. */
  readonly unsettled: readonly Witness[];
  /** The version of the workbook's tables; while a migration is under way, the higher of the two. */
  readonly schemaVersion: number;
  /** Long work that was begun and is not done, by its name. */
  readonly work: Readonly<Record<string, unknown>>;
  /** What the entries of lists are called, by list and key, as they were last seen: what is needed without reading them. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What was seen before a write, kept until somebody can look whether it arrived: see mend.ts. */
export interface Witness {
  readonly table: string;
  readonly image: Omit<SheetImage, 'columns'> & Partial<Pick<SheetImage, 'columns'>>;
  readonly operations: readonly Operation[];
  readonly writes: readonly {
    readonly row: number;
    readonly id: string;
    readonly cells: readonly (readonly [number, Cell])[];
  }[];
  readonly rowsMade: number;
}

/** What the journal of an empty workbook knows. Version 1 wrote down no version. */
export const NEW_STATE: JournalState = {
  workbook: '',
  logRow: 2,
  lastIds: {},
  commits: 0,
  places: {},
  unsettled: [],
  schemaVersion: 1,
  work: {},
  lists: {},
};

/** Returns the first row below the heading of a journal whose log is empty. */
export function newJournalRows(schemaVersion: number): string[][] {
  return [[JSON.stringify({ ...NEW_STATE, schemaVersion })]];
}

/** Stands above the parts of an intent, to tell a whole one from one that was cut off. */
interface IntentHead {
  readonly characters: number;
}

export interface Answer {
  readonly request: string;
  readonly answer: unknown;
  /** What was done, where it is short enough to be kept for undoing it. */
  readonly operations?: readonly Operation[];
}

export class Journal {
  private answers: readonly Answer[];
  private intentCells = 0;

  private constructor(
    private readonly sheet: SheetPort,
    private readonly entries: readonly string[],
    /** Null in a new journal, and where people have spoiled it. */
    readonly state: JournalState | null,
  ) {
    this.answers = this.entriesFrom(FIRST_ANSWER_ROW, ANSWERS_KEPT).flatMap((entry) => parse<Answer>(entry) ?? []);
    this.intentCells = this.entriesFrom(FIRST_INTENT_ROW).filter((entry) => entry !== '').length;
  }

  /** Reads the journal. One blocking call, and one more where a crash left an intent that is longer than a cell. */
  static read(sheet: SheetPort): Journal {
    const entries = readEntries(sheet, 1, ROWS_READ_AT_ONCE);
    const missing = FIRST_INTENT_ROW + partsOf(entries[FIRST_INTENT_ROW - 1] ?? '') - ROWS_READ_AT_ONCE;
    if (missing > 0) entries.push(...readEntries(sheet, ROWS_READ_AT_ONCE + 1, missing));
    const state = parse<Partial<JournalState>>(entries[STATE_ROW - 1] ?? '');
    // Version 1 knew only these two.
    const isState = state?.logRow !== undefined && state.lastIds !== undefined;
    return new Journal(sheet, entries, isState ? ({ ...NEW_STATE, ...state } as JournalState) : null);
  }

  /** Returns what the request was answered, when it was carried out before. */
  answerOf(request: string): Pick<Answer, 'answer' | 'operations'> | null {
    return this.answers.find((answer) => answer.request === request) ?? null;
  }

  /** Returns what was done after a request, as far as it is kept. */
  operationsAfter(request: string): readonly Operation[] {
    const at = this.answers.findIndex((answer) => answer.request === request);
    return this.answers.slice(0, Math.max(at, 0)).flatMap(({ operations = [] }) => operations);
  }

  /** Has what was answered be kept otherwise, such as without what somebody wants forgotten; written down with the next commit. */
  rewriteAnswers(rewrite: (answer: Answer) => Answer): void {
    this.answers = this.answers.map(rewrite);
  }

  /** Returns the change set that a crash left unfinished; null when there is none, or when it was cut off itself. */
  openIntent(): ChangeSet | null {
    const [head = '', ...parts] = this.entriesFrom(FIRST_INTENT_ROW);
    // What an unreadable intent left below is not the end of this one.
    const text = parts.slice(0, partsOf(head)).join('');
    return parse<IntentHead>(head)?.characters === text.length ? parse<ChangeSet>(text) : null;
  }

  /** Writes down what is about to be written, before any of it is. */
  begin(changes: ChangeSet): void {
    const cells = this.cellsOf(changes);
    this.sheet.write(
      FIRST_INTENT_ROW,
      1,
      cells.map((part) => [part]),
    );
    this.intentCells = cells.length;
  }

  /** Notes that all of it was written but the rest: the new state, the answer, and the rest as the open intent. One write. */
  finish(changes: ChangeSet, state: JournalState, rest: ChangeSet | null = null): void {
    this.answer(changes);
    const cells = this.cellsOf(rest);
    this.writeDown(state, cells);
    this.intentCells = rest ? cells.length : 0;
  }

  /** What an unfinished, unreadable intent left below must not be read as the end of this one. */
  private cellsOf(changes: ChangeSet | null): string[] {
    const text = changes ? JSON.stringify(changes) : '';
    const head: IntentHead = { characters: text.length };
    const parts = text.match(new RegExp(`[\\s\\S]{1,${CHARACTERS_A_CELL}}`, 'g')) ?? [];
    const cells = changes ? [JSON.stringify(head), ...parts] : [];
    return Array.from({ length: Math.max(cells.length, this.intentCells) }, (_, index) => cells[index] ?? '');
  }

  /** Notes the answer, but leaves the intent open: the next execution carries out the rest of it. One write. */
  leaveOpen(changes: ChangeSet, state: JournalState): void {
    this.answer(changes);
    this.writeDown(state, []);
  }

  /** Notes that nothing of it was written after all: none is open, and the request has no answer. One write. */
  withdraw({ request }: ChangeSet, state: JournalState): void {
    this.answers = this.answers.filter((answer) => answer.request !== request);
    this.writeDown(state, this.cellsOf(null));
    this.intentCells = 0;
  }

  /** Writes the state alone. */
  keepState(state: JournalState): void {
    this.sheet.write(STATE_ROW, 1, [[JSON.stringify(state)]]);
  }

  private answer({ request, answer, operations }: ChangeSet): void {
    // A step of an action that goes on answers nothing yet.
    if (request !== '' && answer !== undefined)
      this.answers = keep([{ request, answer, operations }, ...this.answersBeside(request)]);
  }

  private writeDown(state: JournalState, below: readonly Cell[]): void {
    const answers = Array.from({ length: ANSWERS_KEPT }, (_, index) => printAnswer(this.answers[index]));
    const cells: Cell[] = [JSON.stringify(state), ...answers, ...below];
    this.sheet.write(
      STATE_ROW,
      1,
      cells.map((cell) => [cell]),
    );
  }

  /** An action that was taken back was not done, and one that is done again was not taken back: one answer goes. */
  private answersBeside(request: string): readonly Answer[] {
    const opposite = request.startsWith(UNDO) ? request.slice(UNDO.length) : UNDO + request;
    return this.answers.filter((answer) => answer.request !== opposite && answer.request !== request);
  }

  private entriesFrom(row: number, count?: number): readonly string[] {
    return this.entries.slice(row - 1, count === undefined ? undefined : row - 1 + count);
  }
}

function readEntries(sheet: SheetPort, row: number, rows: number): string[] {
  return sheet.read({ row, column: 1, rows, columns: 1 }).map(([cell]) => String(cell ?? ''));
}

/** Returns how many cells the intent below this head takes; 0 where there is none. */
function partsOf(head: string): number {
  return Math.ceil((parse<IntentHead>(head)?.characters ?? 0) / CHARACTERS_A_CELL);
}

/** Null for a blank, cut-off or foreign entry. */
function parse<T>(entry: string): T | null {
  if (!entry.startsWith('{')) return null;
  try {
    return JSON.parse(entry) as T; // Written by this file; people have no reason to open a hidden sheet.
  } catch (reason) {
    if (reason instanceof SyntaxError) return null;
    throw reason;
  }
}

function keep(answers: readonly Answer[]): readonly Answer[] {
  const forEver = answers.filter(({ request }) => request.startsWith(ONCE));
  const others = answers.filter(({ request }) => !request.startsWith(ONCE));
  return [...forEver, ...others].slice(0, ANSWERS_KEPT);
}

/** An import does too much to be undone from here, and only its answer is kept. */
function printAnswer(answer: Answer | undefined): string {
  if (!answer) return '';
  const whole = JSON.stringify(answer);
  return whole.length <= CHARACTERS_A_CELL ? whole : JSON.stringify({ request: answer.request, answer: answer.answer });
}
