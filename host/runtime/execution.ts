// One run of the script: who runs it with which permission, what it has called, and how long that would take at Google.

import type { Consent } from '../accounts';
import type { AlertButton, AuthMode, ExecutionKind, ExecutionRecord, Question, ServiceCall } from '../host';
import { addSpans, type CostKind, isBlocking, isChanging, isCommitting, modelledTime, type Span } from './latency';
import { MAX_CUSTOM_FUNCTION_MS, MAX_RUN_MS, MAX_SIMPLE_TRIGGER_MS } from './limits';
import { PendingWrites } from './pending-writes';
import type { Realm } from './realm';
import type { World } from './world';

export interface ExecutionStart {
  readonly name: string;
  readonly authMode: AuthMode;
  /** The effective user: whose rights, stores and quotas are used. */
  readonly email: string;
  /** Who really acts: "" for a visitor who is not signed in. */
  readonly person: string;
  /** The active user's address as far as Google tells it: "" where it tells none. */
  readonly active: string;
  readonly kind: ExecutionKind;
}

const LIMITS_MS: Readonly<Record<ExecutionKind, number>> = {
  run: MAX_RUN_MS,
  'simple trigger': MAX_SIMPLE_TRIGGER_MS,
  trigger: MAX_RUN_MS,
  'script.run': MAX_RUN_MS,
  'web app': MAX_RUN_MS,
  'custom function': MAX_CUSTOM_FUNCTION_MS,
};

export class Execution {
  /** What it has written and nobody else sees yet; kept only while a test watches, since nobody else could look. */
  readonly writes = new PendingWrites();
  private readonly calls: ServiceCall[] = [];
  private readonly lines: string[] = [];
  private readonly startedAt: number;
  private time: Span;
  private pendingCells = 0;
  private pending = false;
  private opened = false;
  /** Calls after which something outside of the execution is not as before. */
  private changes = 0;
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
    this.fatally(() => this.world.watch(call, this.calls.length, (act) => this.writes.whileSetAside(act)));
    this.account(call, kind, cells);
    this.fatally(() => this.checkTime());
  }

  /** A call that is answered by the service has no write of its own left to buffer: others see it from now on. */
  leave(kind: CostKind): void {
    if (isCommitting(kind)) this.writes.commit();
  }

  /** What the effective user has allowed. */
  get consent(): Consent {
    return this.world.consents.get(this.start.email);
  }

  /** The time that it has taken so far: modelled, and waited on the host's clock. */
  elapsedMs(): number {
    return this.time.typical + this.world.clock.now() - this.startedAt;
  }

  /** Asks the person at the screen. The script waits meanwhile; its locks do not, and others see nothing that is pending. */
  ask(question: Question): AlertButton {
    this.world.locks.releaseAll(this);
    let answer: AlertButton = 'CLOSE';
    this.fatally(() =>
      this.writes.whileSetAside(() => {
        answer = this.world.ask(question, { changes: this.changes });
      }),
    );
    return answer;
  }

  log(line: string): void {
    this.lines.push(line);
  }

  /** Ends the execution: commits what is buffered and gives its locks back. Returns the error that nobody may swallow. */
  end(): { readonly error: unknown } | undefined {
    if (this.pending && !this.fatal) this.commit('commit at the end');
    this.world.locks.releaseAll(this);
    if (this.start.kind === 'trigger') this.world.quotas.charge('trigger time', this.start.email, this.elapsedMs());
    return this.fatal;
  }

  record(error: Error | undefined): ExecutionRecord {
    return {
      name: this.start.name,
      kind: this.start.kind,
      user: this.start.email,
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
    if (isChanging(kind)) this.changes += 1;
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
    this.writes.commit();
    return time;
  }

  private count(name: string, kind: CostKind, cells: number): void {
    this.time = addSpans(this.time, modelledTime(kind, cells));
    this.calls.push({ name, blocking: isBlocking(kind), cells });
  }

  private checkTime(): void {
    if (this.elapsedMs() > LIMITS_MS[this.start.kind]) throw new Error('Exceeded maximum execution time');
  }
}
