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

interface Asked {
  readonly of: number;
  readonly before: readonly Handler[];
  readonly ofCells: readonly Handler[];
}

/** Commands that are given for each cell. */
const OF_CELLS: ReadonlySet<string> = new Set(['UPDATE_CELL', 'UPDATE_CELL_POSITION']);

/** Lets the model pass a command only to the plugins that do something with it. */
export function quickenDispatch(model: Model): void {
  // as: see Dispatcher
  const dispatcher = model as unknown as Dispatcher;
  const known = new WeakMap<readonly Handler[], Asked>();
  dispatcher.dispatchToHandlers = (handlers, command) => {
    const asked = known.get(handlers);
    const { before, ofCells } = asked?.of === handlers.length ? asked : sortOut(handlers);
    if (asked?.of !== handlers.length) known.set(handlers, { of: handlers.length, before, ofCells });
    const isCore = isCoreCommand(command);
    const mayHear = (handler: Handler) => isCore || !(handler instanceof CorePlugin);
    for (const handler of before) if (mayHear(handler)) handler.beforeHandle(command);
    for (const handler of OF_CELLS.has(command.type) ? ofCells : handlers) {
      if (mayHear(handler)) handler.handle(command);
    }
    dispatcher.trigger('command-dispatched', command);
  };
}

function sortOut(handlers: readonly Handler[]): Asked {
  return {
    of: handlers.length,
    before: handlers.filter(({ beforeHandle }) => beforeHandle !== CorePlugin.prototype.beforeHandle),
    ofCells: handlers.filter(({ handle }) => !isDeafToCells(String(handle))),
  };
}

/** Whether a method does nothing, or is one switch over the kind of the command that has no case for cells. */
export function isDeafToCells(code: string): boolean {
  if (/^handle\(\w+\) \{\s*\}$/.test(code)) return true;
  const [head] = /^handle\((\w+)\) \{\s*switch \(\1\.type\) (?=\{)/.exec(code) ?? [];
  if (head === undefined) return false;
  const body = code.slice(head.length, code.lastIndexOf('}')).trimEnd();
  return isOneBlock(body) && !/UPDATE_CELL|switch \(|default:|\.has\(|super\./.test(body);
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
