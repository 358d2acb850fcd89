// Logger and console: their lines go into the record of the execution.

import { format } from 'node:util';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { scriptTimeZone } from '../session/script-time-zone';
import { javaDate } from '../utilities/java-date';

/** How Java prints a Date. */
const STAMP = 'EEE MMM dd HH:mm:ss z yyyy';

type GoogleLogger = GoogleAppsScript.Base.Logger;

export const loggerMembers = { log: 'free', getLog: 'free', clear: 'free' } satisfies Record<string, MemberCost>;

class LoggerRoom implements Pick<GoogleLogger, keyof typeof loggerMembers> {
  private lines: { readonly text: string; readonly at: number }[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly self: () => GoogleLogger,
  ) {}

  log(...given: unknown[]): GoogleLogger {
    const line = format(...given);
    this.lines.push({ text: line, at: this.execution.world.clock.now() });
    this.execution.log(line);
    return this.self();
  }

  getLog(): string {
    const zone = scriptTimeZone(this.execution);
    return this.lines.map(({ text, at }) => `${javaDate(at, zone, STAMP)} INFO: ${text}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

export const consoleMembers = {
  log: 'free',
  info: 'free',
  warn: 'free',
  error: 'free',
  time: 'free',
  timeEnd: 'free',
} satisfies Record<string, MemberCost>;

class ConsoleRoom implements Record<keyof typeof consoleMembers, (...given: unknown[]) => void> {
  private readonly started = new Map<string, number>();

  constructor(private readonly execution: Execution) {}

  log(...given: unknown[]): void {
    this.execution.log(format(...given));
  }

  info(...given: unknown[]): void {
    this.log(...given);
  }

  warn(...given: unknown[]): void {
    this.execution.log(`Warning: ${format(...given)}`);
  }

  error(...given: unknown[]): void {
    this.execution.log(`Error: ${format(...given)}`);
  }

  time(label: unknown): void {
    this.started.set(String(label), this.execution.world.clock.now());
  }

  timeEnd(label: unknown): void {
    const start = this.started.get(String(label));
    if (start !== undefined) this.log(`${String(label)}: ${this.execution.world.clock.now() - start}ms`);
  }
}

export function loggerGlobals(execution: Execution): Record<string, object> {
  const Logger: GoogleLogger = expose(execution, {
    name: 'Logger',
    file: 'host/services/logger/index.ts',
    rooms: [{ members: loggerMembers, target: new LoggerRoom(execution, () => Logger) }],
    needs: 'NONE',
  });
  const console = expose<object>(execution, {
    name: 'console',
    file: 'host/services/logger/index.ts',
    rooms: [{ members: consoleMembers, target: new ConsoleRoom(execution) }],
    needs: 'NONE',
  });
  return { Logger, console };
}
