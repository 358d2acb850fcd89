// How long Google's services take: milliseconds for each call plus microseconds for each cell; low, typical, high.
//
// Source: platform.md section 3, from public benchmarks of 2018-2026; the rows marked [F] are folk knowledge.

export interface Span {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

interface Cost {
  readonly fixedMs: Span;
  readonly cellUs?: Span;
  /** Whether the script waits for the service here. */
  readonly blocking: boolean;
  /** Whether buffered writes are committed before this call is answered. */
  readonly commits?: boolean;
  /** Whether it leaves something behind that was not there before. */
  readonly changes?: boolean;
}

const span = (low: number, typical: number, high: number): Span => ({ low, typical, high });

export const COSTS = {
  /** Touches no service: builders, enums, Utilities. */
  free: { fixedMs: span(0, 0, 0), blocking: false },
  /** getRange, getSheetByName. */
  handle: { fixedMs: span(0.16, 0.5, 1.5), blocking: false },
  /** The first open of the spreadsheet in an execution; later ones are handles. */
  open: { fixedMs: span(20, 80, 300), blocking: false },
  /** getLastRow, getDataRange. */
  facts: { fixedMs: span(30, 60, 150), blocking: true, commits: true },
  /** getValues and the other block reads. */
  read: { fixedMs: span(40, 100, 250), cellUs: span(5, 8.5, 12.5), blocking: true, commits: true },
  /** setValues and everything else that is buffered. */
  write: { fixedMs: span(0.5, 1.2, 30), blocking: false, changes: true },
  /** A flush, the end of the execution, or the read that forces it: written cells count. */
  commit: { fixedMs: span(40, 120, 600), cellUs: span(20, 58, 150), blocking: true, commits: true },
  append: { fixedMs: span(60, 110, 400), blocking: true, commits: true, changes: true },
  /** deleteRow, insertRows, sort, insertSheet. */
  structure: { fixedMs: span(80, 150, 500), blocking: true, commits: true, changes: true },
  propertyGet: { fixedMs: span(15, 30, 90), blocking: true },
  propertySet: { fixedMs: span(40, 62, 230), blocking: true, changes: true },
  cacheGet: { fixedMs: span(3, 15, 30), blocking: true },
  cachePut: { fixedMs: span(50, 60, 280), blocking: true, changes: true },
  lock: { fixedMs: span(20, 60, 300), blocking: true }, // [F]
  unlock: { fixedMs: span(10, 30, 100), blocking: false }, // [F]
  mail: { fixedMs: span(200, 600, 2000), blocking: true, changes: true }, // [F]
  fetch: { fixedMs: span(100, 300, 2000), blocking: true, changes: true }, // [F]
  /** Creating, listing or deleting triggers. */
  trigger: { fixedMs: span(100, 300, 1000), blocking: true, changes: true }, // [F]
  /** HTML to PDF. */
  convert: { fixedMs: span(500, 1500, 5000), blocking: true }, // [F]
  start: { fixedMs: span(200, 500, 3000), blocking: false }, // [F]
  /** google.script.run with nothing to do, start of the execution included. */
  roundTrip: { fixedMs: span(400, 1000, 3000), blocking: false }, // [F]
} satisfies Record<string, Cost>;

export type CostKind = keyof typeof COSTS;

/** Returns the modelled time of one call over so many cells. */
export function modelledTime(kind: CostKind, cells: number): Span {
  const { fixedMs, cellUs }: Cost = COSTS[kind];
  const at = (level: keyof Span) => fixedMs[level] + ((cellUs?.[level] ?? 0) * cells) / 1000;
  return { low: at('low'), typical: at('typical'), high: at('high') };
}

export function isBlocking(kind: CostKind): boolean {
  return COSTS[kind].blocking;
}

export function isCommitting(kind: CostKind): boolean {
  const cost: Cost = COSTS[kind];
  return cost.commits === true;
}

export function isChanging(kind: CostKind): boolean {
  const cost: Cost = COSTS[kind];
  return cost.changes === true;
}

export function addSpans(a: Span, b: Span): Span {
  return { low: a.low + b.low, typical: a.typical + b.typical, high: a.high + b.high };
}
