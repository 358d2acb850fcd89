// One run of the script: who runs it with which permission, what it has called, and how long that would take at Google.

import type { AuthMode, ExecutionRecord, ServiceCall } from '../host';
import { addSpans, type CostKind, isBlocking, isCommitting, modelledTime, type Span } from './latency';
import { MAX_RUN_MS, MAX_SIMPLE_TRIGGER_MS } from './limits';
import type { Realm } from './realm';
import type { World } from './world';

export interface ExecutionStart {
  readonly name: string;
  readonly authMode: AuthMode;
  readonly email: string;
  readonly kind: 'run' | 'simple trigger' | 'script.run';
}

export class Execution {
  private readonly calls: ServiceCall[] = [];
  private readonly lines: string[] = [];
  private readonly startedAt: number;
  private time: Span;
  private pendingCells = 0;
  private pending = false;
  private opened = false;
  private fatal: { readonly error: unknown } | undefined;

  constructor(
    readonly start: ExecutionStart,
    readonly world: World,
    readonly realm: Realm,
  ) {
    this.startedAt = world.clock.now();
    this.time = modelledTime(start.kind === 'script.run' ? 'roundTrip' : 'start', 0);
  }

  /** Counts a service call; throws what the test's hook throws, and ends the execution when its time is over. */
  enter(call: string, kind: CostKind, cells: number): void {
    if (this.fatal) throw this.fatal.error;
    this.fatally(() => this.world.hook(call, this.calls.length));
    this.account(call, kind, cells);
    this.fatally(() => this.checkTime());
  }

  log(line: string): void {
    this.lines.push(line);
  }

  /** Ends the execution: commits what is buffered and gives its locks back. Returns the error that nobody may swallow. */
  end(): { readonly error: unknown } | undefined {
    if (this.pending && !this.fatal) this.commit('commit at the end');
    this.world.locks.releaseAll(this);
    return this.fatal;
  }

  record(error: Error | undefined): ExecutionRecord {
    return {
      name: this.start.name,
      startedAt: this.startedAt,
      calls: this.calls,
      blocking: this.calls.filter((call) => call.blocking).length,
      cells: this.calls.reduce((sum, call) => sum + call.cells, 0),
      modelledMs: this.time,
      log: this.lines,
      ...(error && { error: error.message }),
    };
  }

  /** What `step` throws ends the execution: no later service call succeeds, even when the script catches it. */
  private fatally(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.fatal = { error };
      throw error;
    }
  }

  private account(call: string, kind: CostKind, cells: number): void {
    if (kind === 'commit' && this.pending) this.commit(call);
    else if (kind === 'commit') this.count(call, 'handle', 0);
    else if (kind === 'open') this.openBook(call);
    else this.countCells(call, kind, cells);
  }

  private countCells(call: string, kind: CostKind, cells: number): void {
    if (isCommitting(kind)) this.time = addSpans(this.time, this.takeCommit());
    if (kind === 'write') this.pend(cells);
    this.count(call, kind, cells);
  }

  private openBook(call: string): void {
    this.count(call, this.opened ? 'handle' : 'open', 0);
    this.opened = true;
  }

  private pend(cells: number): void {
    this.pending = true;
    this.pendingCells += cells;
  }

  private commit(call: string): void {
    this.time = addSpans(this.time, this.takeCommit());
    this.calls.push({ name: call, blocking: true, cells: 0 });
  }

  private takeCommit(): Span {
    const time = this.pending ? modelledTime('commit', this.pendingCells) : modelledTime('free', 0);
    this.pending = false;
    this.pendingCells = 0;
    return time;
  }

  private count(name: string, kind: CostKind, cells: number): void {
    this.time = addSpans(this.time, modelledTime(kind, cells));
    this.calls.push({ name, blocking: isBlocking(kind), cells });
  }

  private checkTime(): void {
    const most = this.start.kind === 'simple trigger' ? MAX_SIMPLE_TRIGGER_MS : MAX_RUN_MS;
    const waited = this.world.clock.now() - this.startedAt;
    if (this.time.typical + waited > most) throw new Error('Exceeded maximum execution time');
  }
}
