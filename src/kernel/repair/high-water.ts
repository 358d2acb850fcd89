// How far a workbook has come: kept in its journal, and once more where version history does not reach.

export interface HighWater {
  /** The id of the workbook; '' in a journal that nobody has looked at yet. */
  readonly workbook: string;
  /** How many change sets were ever written. */
  readonly commits: number;
  /** The largest number ever given, by prefix. */
  readonly lastIds: Readonly<Record<string, number>>;
}

/** What is kept outside of the workbook's sheets. */
export interface Memory {
  /** Google's id of the workbook that is open. */
  readonly workbook: string;
  /** Null where nothing was kept. One blocking call. */
  read(): HighWater | null;
  /** One blocking call. */
  write(mark: HighWater): void;
}

/** Returns the higher of two marks, as one of `workbook`. */
export function higher(workbook: string, a: HighWater, b: HighWater): HighWater {
  const lastIds: Record<string, number> = { ...a.lastIds };
  for (const [prefix, number] of Object.entries(b.lastIds)) lastIds[prefix] = Math.max(lastIds[prefix] ?? 0, number);
  return { workbook, commits: Math.max(a.commits, b.commits), lastIds };
}

/** Tells whether two marks say the same. */
export function isSameMark(a: HighWater, b: HighWater): boolean {
  const numbers = ({ lastIds }: HighWater): string => JSON.stringify(Object.entries(lastIds).sort());
  return a.workbook === b.workbook && a.commits === b.commits && numbers(a) === numbers(b);
}

/** Returns the mark in a text; null where it holds none: nothing was kept yet, or by a version that we do not know. */
export function parseMark(text: string): HighWater | null {
  if (!text.startsWith('{')) return null;
  const { workbook, commits, lastIds }: Partial<HighWater> = JSON.parse(text); // Written as JSON, whole or not at all.
  return typeof workbook === 'string' && typeof commits === 'number' && lastIds ? { workbook, commits, lastIds } : null;
}
