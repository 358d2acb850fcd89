// Spares o-spreadsheet most of its calls: for each cell that changes it asks all of its sixty plugins, two times over, of which
// few do anything. Those few are told by the library's own code, so that nothing is left out.

import { CorePlugin, isCoreCommand, type Model } from '@odoo/o-spreadsheet';

type Command = Parameters<CorePlugin['handle']>[0];
type Handler = Pick<CorePlugin, 'beforeHandle' | 'handle'>;

/** What the library's model has and its type hides. */
interface Dispatcher {
  dispatchToHandlers(handlers: readonly Handler[], command: Command): void;
  trigger(event: 'command-dispatched', command: Command): void;
}

/** Who is asked of what, of as many plugins as there were. */
interface Asked {
  readonly of: number;
  /** By the kind of the command that is given for each cell. */
  readonly ofCells: ReadonlyMap<string, Audience>;
  readonly ofCore: Audience;
  readonly ofOthers: Audience;
}

interface Audience {
  readonly before: readonly Handler[];
  readonly handlers: readonly Handler[];
}

/** Commands of the core that are given for each cell. */
const OF_CELLS = ['UPDATE_CELL', 'UPDATE_CELL_POSITION'] as const;

/** Lets the model pass a command only to the plugins that do something with it. */
export function quickenDispatch(model: Model): void {
  // as: see Dispatcher
  const dispatcher = model as unknown as Dispatcher;
  const known = new WeakMap<readonly Handler[], Asked>();
  dispatcher.dispatchToHandlers = (handlers, command) => {
    let asked = known.get(handlers);
    if (asked?.of !== handlers.length) {
      asked = sortOut(handlers);
      known.set(handlers, asked);
    }
    const audience = asked.ofCells.get(command.type) ?? (isCoreCommand(command) ? asked.ofCore : asked.ofOthers);
    for (const handler of audience.before) handler.beforeHandle(command);
    for (const handler of audience.handlers) handler.handle(command);
    dispatcher.trigger('command-dispatched', command);
  };
}

function sortOut(all: readonly Handler[]): Asked {
  const audience = (handlers: readonly Handler[]): Audience => ({ before: all.filter(hearsBefore), handlers });
  const byHandle = OF_CELLS.map((type): [string, Audience] => {
    return [type, audience(all.filter(({ handle }) => !isDeafToCells(String(handle), type)))];
  });
  const others = all.filter((handler) => !(handler instanceof CorePlugin));
  return {
    of: all.length,
    ofCells: new Map(byHandle),
    ofCore: audience(all),
    ofOthers: { before: others.filter(hearsBefore), handlers: others },
  };
}

function hearsBefore({ beforeHandle }: Handler): boolean {
  return beforeHandle !== CorePlugin.prototype.beforeHandle;
}

/** Whether a method does nothing, or is one switch over the kind of the command that has no case for this one (or any) of cells. */
export function isDeafToCells(code: string, type?: (typeof OF_CELLS)[number]): boolean {
  if (/^handle\(\w+\) \{\s*\}$/.test(code)) return true;
  const [head] = /^handle\((\w+)\) \{\s*switch \(\1\.type\) (?=\{)/.exec(code) ?? [];
  if (head === undefined) return false;
  const body = code.slice(head.length, code.lastIndexOf('}')).trimEnd();
  const isNamed = type === undefined ? body.includes('UPDATE_CELL') : new RegExp(`["'\`]${type}["'\`]`).test(body);
  return isOneBlock(body) && !isNamed && !/switch \(|default:|\.has\(|super\./.test(body);
}

/** Whether the first brace is closed by the last one; a brace within a text makes it false rather than wrong. */
function isOneBlock(code: string): boolean {
  let depth = 0;
  for (const [at, letter] of [...code].entries()) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth === 0) return at === code.length - 1;
  }
  return false;
}
