// What must be true of the workbook, kept in plain memory: the judge of the fuzz runs.

type Edits = Readonly<{ [field: string]: unknown }>;

interface TypedRow {
  readonly table: string;
  readonly field: string;
  readonly text: string;
}

/** Several cells that are all right, where two acted on one cell in the same moment. */
export class OneOf {
  constructor(readonly cells: readonly unknown[]) {}
}

/** What people put on or beside the cells of a record. */
interface Beside {
  readonly comment?: string;
  readonly formula?: string;
}

export class Model {
  readonly mistakes: string[] = [];
  /** The records that each acknowledged request added. */
  readonly acknowledged = new Map<string, readonly string[]>();
  private readonly takenBack = new Map<string, readonly string[]>();
  /** While an execution runs: what people delete now may come back, since the store cannot tell it from its own mishap. */
  isInFlight = false;
  /** While records are moved to the archive or back. */
  isMoving = false;
  /** Requests whose execution died: their records may be there, whole, or not at all. */
  private readonly uncertain = new Set<string>();
  /** Acknowledged and neither deleted nor taken back. */
  private readonly standing = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly timesGone = new Map<string, number>();
  private readonly mayReturn = new Set<string>();
  private readonly byHand = new Set<string>();
  /** What stood there when a run died in which people had acted: it may have died before it could look what it had hit. */
  private readonly unlookedAt = new Set<string>();
  private typed: readonly TypedRow[] = [];
  private readonly edits = new Map<string, Edits>();
  /** What removed records held beyond what they were made with. */
  private readonly removed = new Map<string, Edits>();
  /** What people wrote beside a record, in a column of their own. */
  private readonly noted = new Map<string, unknown>();
  private readonly beside = new Map<string, Beside>();
  private formulas = 0;
  private untilSeen: readonly (() => void)[] = [];
  private untilDone: readonly (() => void)[] = [];

  acknowledge(request: string, ids: readonly string[]): void {
    this.uncertain.delete(request);
    if (this.acknowledged.has(request)) return;
    this.acknowledged.set(request, ids);
    // People may have deleted a record before the one who asked for it was told of it.
    for (const id of ids) if (!this.gone.has(id)) this.standing.add(id);
  }

  die(request: string): void {
    if (!this.acknowledged.has(request)) this.uncertain.add(request);
  }

  /** People acted and the machine died in one and the same run. */
  dieUnseeing(): void {
    for (const id of this.standing) this.unlookedAt.add(id);
  }

  /** Records that may be gone, as long as a pass finds that out and they can be put back. */
  mayBeOffered(): readonly string[] {
    return this.alive().filter((id) => this.unlookedAt.has(id));
  }

  /** Nothing of the request is there any more; done again, it adds other records. What was restored since goes once more. */
  takeBack(request: string): void {
    const ids = this.acknowledged.get(request) ?? this.takenBack.get(request) ?? [];
    for (const id of ids) this.forget(id);
    this.takenBack.set(request, ids);
    this.acknowledged.delete(request);
  }

  /** What went wrong while the run went on. */
  mistake(sentence: string): void {
    this.mistakes.push(sentence);
  }

  /** Deleted while its execution had died or another one ran: finishing that may rightly bring it back. */
  mayHaveReturned(id: string): boolean {
    return this.mayReturn.has(id);
  }

  /** How often the record has gone: who restores it looks whether somebody deleted it again in the same moment. */
  goneSoFar(id: string): number {
    return this.timesGone.get(id) ?? 0;
  }

  /** Deleted by a person: the history does not know of it, also where the script has just put back what it had removed. */
  deletedByHand(id: string, { mayReturn }: { readonly mayReturn: boolean }): void {
    this.forget(id);
    this.removed.delete(id);
    this.byHand.add(id);
    // One of two, while its way to the archive is cut off.
    if (mayReturn) this.mayReturn.add(id);
  }

  /** People copied its row: one that is to be gone, once the execution that died is finished, stays as that copy. */
  copy(id: string): void {
    if (!this.standing.has(id)) this.mayReturn.add(id);
  }

  wasDeletedByHand(id: string): boolean {
    return this.byHand.has(id);
  }

  forget(id: string): void {
    this.gone.add(id);
    this.timesGone.set(id, this.goneSoFar(id) + 1);
    if (!this.standing.has(id) || this.isInFlight) this.mayReturn.add(id);
    this.standing.delete(id);
    this.edits.delete(id);
    this.noted.delete(id);
    this.beside.delete(id);
  }

  /** Removed by the script, which can put it back; `seen` is what was written in it before the script set out. */
  remove(id: string, seen: Edits): void {
    const edits = Object.entries(this.editsOf(id)).map(([field, cell]) =>
      seen[field] === cell ? [field, cell] : [field, new OneOf([cell, seen[field]])],
    );
    this.forget(id);
    this.removed.set(id, Object.fromEntries(edits));
  }

  restore(id: string): void {
    this.gone.delete(id);
    this.standing.add(id);
    this.edits.set(id, this.removed.get(id) ?? {});
    this.removed.delete(id);
  }

  edit(id: string, field: string, cell: unknown): void {
    this.edits.set(id, { ...this.edits.get(id), [field]: cell });
  }

  /** The field holds again what its record was made with. */
  unedit(id: string, field: string): void {
    const { [field]: _, ...others } = this.edits.get(id) ?? {};
    this.edits.set(id, others);
  }

  /** A row without a number, known by a text that stands nowhere else. */
  type(table: string, field: string, text: string): void {
    this.typed = [...this.typed, { table, field, text }];
  }

  /** The row that holds these cells is deleted. */
  untype(cells: readonly unknown[]): void {
    this.typed = this.typed.filter(({ text }) => !cells.includes(text));
  }

  typedRows(): readonly TypedRow[] {
    return this.typed;
  }

  /** Notes what will be true once the script has read the sheets again: before, a write of its own may hit it. */
  whenSeen(then: () => void): void {
    this.untilSeen = [...this.untilSeen, then];
  }

  /** The script reads. */
  see(): void {
    for (const then of this.untilSeen) then();
    this.untilSeen = [];
  }

  /** The script writes, perhaps over what it has not seen. */
  overwrite(): void {
    this.untilSeen = [];
  }

  /** The same, once the execution has ended well. */
  whenDone(then: () => void): void {
    this.untilDone = [...this.untilDone, then];
  }

  end({ isDone }: { readonly isDone: boolean }): void {
    if (isDone) for (const then of this.untilDone) then();
    this.untilDone = [];
    this.untilSeen = [];
  }

  note(id: string, text: unknown): void {
    this.noted.set(id, text);
  }

  putBeside(id: string, what: Beside): void {
    this.beside.set(id, { ...this.beside.get(id), ...what });
  }

  /** One that stands nowhere else: it tells whose it is. */
  newFormula(): string {
    this.formulas += 1;
    return `=1+${this.formulas}`;
  }

  besides(): readonly (readonly [string, Beside])[] {
    return [...this.beside];
  }

  alive(): readonly string[] {
    return [...this.standing];
  }

  isAlive(id: string): boolean {
    return this.standing.has(id);
  }

  removedIds(): readonly string[] {
    return [...this.removed.keys()];
  }

  isUncertain(request: string): boolean {
    return this.uncertain.has(request);
  }

  editsOf(id: string): Edits {
    return this.edits.get(id) ?? {};
  }

  noteOf(id: string): unknown {
    return this.noted.get(id);
  }

  notes(): readonly (readonly [string, unknown])[] {
    return [...this.noted];
  }
}
