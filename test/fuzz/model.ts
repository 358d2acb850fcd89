// What must be true of the workbook, kept in plain memory: the judge of the fuzz runs.

export class Model {
  readonly mistakes: string[] = [];
  /** The records that each acknowledged request added. */
  readonly acknowledged = new Map<string, readonly string[]>();
  /** Requests whose execution died: their records may be there, whole, or not at all. */
  private readonly uncertain = new Set<string>();
  /** Acknowledged and neither deleted nor taken back. */
  private readonly standing = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly early = new Set<string>();
  private readonly edits = new Map<string, Readonly<{ [field: string]: unknown }>>();
  /** What people wrote beside a record, in a column of their own. */
  private readonly noted = new Map<string, string>();

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

  /** Nothing of the request is there any more; done again, it adds other records. */
  takeBack(request: string): void {
    for (const id of this.acknowledged.get(request) ?? []) this.forget(id);
    this.acknowledged.delete(request);
  }

  /** What went wrong while the run went on. */
  mistake(sentence: string): void {
    this.mistakes.push(sentence);
  }

  /** Deleted while the execution that made it had died: finishing that may rightly bring it back. */
  wasDeletedEarly(id: string): boolean {
    return this.early.has(id);
  }

  forget(id: string): void {
    this.gone.add(id);
    if (!this.standing.has(id)) this.early.add(id);
    this.standing.delete(id);
    this.edits.delete(id);
    this.noted.delete(id);
  }

  edit(id: string, field: string, cell: unknown): void {
    this.edits.set(id, { ...this.edits.get(id), [field]: cell });
  }

  note(id: string, text: string): void {
    this.noted.set(id, text);
  }

  alive(): readonly string[] {
    return [...this.standing];
  }

  isAlive(id: string): boolean {
    return this.standing.has(id);
  }

  isUncertain(request: string): boolean {
    return this.uncertain.has(request);
  }

  isEdited(id: string): boolean {
    return this.edits.has(id);
  }

  editsOf(id: string): Readonly<{ [field: string]: unknown }> {
    return this.edits.get(id) ?? {};
  }

  notes(): readonly (readonly [string, string])[] {
    return [...this.noted];
  }
}
