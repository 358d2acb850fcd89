// The parts of a text that look alike and link to the same place.

import type { TextRun } from '../../grid/extras/sheet-extras';

/** A text, and its parts in order without gaps. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** Returns the text as one part. */
export function plainText(text: string): RichText {
  return { text, runs: text === '' ? [] : [{ start: 0, end: text.length, link: null, style: {} }] };
}

/** Changes every part between two offsets; parts are cut where they reach beyond. */
export function changeRuns(rich: RichText, start: number, end: number, change: Partial<TextRun>): RichText {
  if (start < 0 || end > rich.text.length || start >= end)
    throw new Error('Invalid argument: the offsets of the text.');
  const runs = rich.runs
    .flatMap((run) => cut(run, start).flatMap((part) => cut(part, end)))
    .map((run) => (run.start >= start && run.end <= end ? { ...run, ...change } : run));
  return { text: rich.text, runs: joined(runs) };
}

/** Returns the part of the text between two offsets, counted from its own beginning. */
export function sliceText(rich: RichText, start: number, end: number): RichText {
  const runs = rich.runs
    .flatMap((run) => cut(run, start).flatMap((part) => cut(part, end)))
    .filter((run) => run.start >= start && run.end <= end)
    .map((run) => ({ ...run, start: run.start - start, end: run.end - start }));
  return { text: rich.text.slice(start, end), runs };
}

/** Whether nothing of the text has a look or a link of its own. */
export function isPlain({ runs }: RichText): boolean {
  return runs.every((run) => run.link === null && Object.keys(run.style).length === 0);
}

function cut(run: TextRun, at: number): TextRun[] {
  if (at <= run.start || at >= run.end) return [run];
  return [
    { ...run, end: at },
    { ...run, start: at },
  ];
}

function joined(runs: readonly TextRun[]): TextRun[] {
  const out: TextRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.link === run.link && sameStyle(last, run)) out[out.length - 1] = { ...last, end: run.end };
    else out.push(run);
  }
  return out;
}

function sameStyle(a: TextRun, b: TextRun): boolean {
  const sorted = (run: TextRun) =>
    JSON.stringify(Object.entries(run.style).sort(([one], [two]) => (one < two ? -1 : 1)));
  return sorted(a) === sorted(b);
}
