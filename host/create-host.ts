// Puts the emulated Apps Script together and runs the script in it: functions, menus, edits and google.script.run.

import { parseA1 } from './grid/a1';
import type { Area, GridCell } from './grid/grid';
import { createMemoryGrid } from './grid/memory-grid';
import { parseInput } from './grid/parse-input';
import { plainCopy } from './grid/plain-copy';
import { serialOf, wallClock } from './grid/serial';
import type { AuthMode, Host, HostOptions, MenuItem, Outcome, RunOptions, Shown } from './host';
import { editEvent, openEvent } from './runtime/events';
import { createRunner, type Runner } from './runtime/runner';
import { createStillClock } from './runtime/virtual-clock';
import { overTheWire } from './runtime/wire';
import type { World } from './runtime/world';
import { CacheStore } from './services/cache/cache-store';
import { Locks } from './services/lock/locks';
import { PropertyStores } from './services/properties/property-stores';
import { checkRules } from './services/spreadsheet/check-rules';

const DEFAULT_USER = { email: 'owner@example.com', locale: 'en' };

/** Returns a host that runs `options.code`; nothing of the script is executed yet. */
export function createHost(options: HostOptions): Host {
  const screen = createScreen();
  const hook = createHook();
  const world = createWorld(options, screen.show, hook.call);
  const runner = createRunner(options.code, world);
  const edits = createEdits(world, runner);
  world.grid.onHumanEdit((edit) => {
    if (edit.kind === 'edit') edits.fire(edit.sheetId, edit.area, edit.before, { as: edit.by });
  });
  return {
    grid: world.grid,
    clock: world.clock,
    executions: world.executions,
    properties: () => world.properties.toJSON(),
    run: (name, args = [], run = {}) =>
      runner.run({ name, kind: 'run', ...startOf(world, run, 'FULL') }, () => [...args]),
    call: (name, args = [], run = {}) => callFromPage(runner, name, args, startOf(world, run, 'FULL')),
    open: (run = {}) => open(world, runner, run),
    menus: () => plainCopy(world.menus),
    click: (...captions) => {
      const name = functionOf(world, captions);
      return runner.run({ name, kind: 'run', ...startOf(world, {}, 'FULL') }, () => []);
    },
    type: edits.type,
    takeShown: screen.take,
    onShown: screen.listen,
    beforeCall: hook.set,
    inProcess: (body) => runner.inProcess(body, { name: 'inProcess', kind: 'run', ...startOf(world, {}, 'FULL') }),
  };
}

function createWorld(options: HostOptions, show: World['show'], hook: World['hook']): World {
  const clock = options.clock ?? createStillClock();
  return {
    grid: options.grid ?? createMemoryGrid(),
    clock,
    user: options.user ?? DEFAULT_USER,
    files: options.files ?? {},
    manifest: options.manifest ?? {},
    properties: new PropertyStores(options.properties),
    cache: new CacheStore(() => clock.now()),
    locks: new Locks(),
    menus: [],
    executions: [],
    activeSheetId: undefined,
    hook,
    show,
  };
}

interface Screen {
  readonly show: (shown: Shown) => void;
  readonly take: () => readonly Shown[];
  readonly listen: (heard: (shown: Shown) => void) => void;
}

function createScreen(): Screen {
  const waiting: Shown[] = [];
  const listeners: ((shown: Shown) => void)[] = [];
  return {
    show: (shown) => {
      waiting.push(shown);
      for (const heard of listeners) heard(shown);
    },
    take: () => waiting.splice(0),
    listen: (heard) => {
      listeners.push(heard);
    },
  };
}

interface Hook {
  readonly call: World['hook'];
  readonly set: Host['beforeCall'];
}

/** While the hook runs, the calls of what it starts itself do not call it again. */
function createHook(): Hook {
  let hook: Parameters<Host['beforeCall']>[0] = null;
  let running = false;
  return {
    call: (call, index) => {
      if (!hook || running) return;
      running = true;
      try {
        hook(call, index);
      } finally {
        running = false;
      }
    },
    set: (next) => {
      hook = next;
    },
  };
}

function startOf(
  world: World,
  run: RunOptions,
  authMode: AuthMode,
): { readonly authMode: AuthMode; readonly email: string } {
  return { authMode: run.authMode ?? authMode, email: run.as ?? world.user.email };
}

function open(world: World, runner: Runner, run: RunOptions): Outcome {
  world.menus.length = 0;
  const start = { name: 'onOpen', kind: 'simple trigger', ...startOf(world, run, 'LIMITED') } as const;
  if (!runner.has('onOpen')) return runner.inProcess(() => undefined, start);
  return runner.run(start, (execution, book) => [openEvent(execution, book)]);
}

function callFromPage<T>(
  runner: Runner,
  name: string,
  args: readonly unknown[],
  start: { readonly authMode: AuthMode; readonly email: string },
): Outcome<T> {
  const full = { name, kind: 'script.run', ...start } as const;
  if (name.endsWith('_')) return runner.fail(full, new Error(`Script function not found: ${name}`));
  return runner.run<T>(full, (execution) => execution.realm.JSON.parse(JSON.stringify(overTheWire(args))), overTheWire);
}

function functionOf(world: World, captions: readonly string[]): string {
  let items: readonly MenuItem[] = world.menus;
  let found: MenuItem | undefined;
  for (const caption of captions) {
    found = items.find((item) => item.caption === caption);
    if (!found) throw new Error(`There is no menu item "${captions.join(' > ')}".`);
    items = found.items ?? [];
  }
  if (found?.functionName === undefined) throw new Error(`"${captions.join(' > ')}" is not an item to click.`);
  return found.functionName;
}

interface Edits {
  readonly type: Host['type'];
  readonly fire: (sheetId: number, area: Area, before: GridCell | undefined, run: RunOptions) => Outcome | undefined;
}

function createEdits(world: World, runner: Runner): Edits {
  const fire: Edits['fire'] = (sheetId, area, before, run) => {
    if (!runner.has('onEdit')) return undefined;
    world.activeSheetId = sheetId;
    const start = { name: 'onEdit', kind: 'simple trigger', ...startOf(world, run, 'LIMITED') } as const;
    return runner.run(start, (execution, book) => [editEvent(execution, book, { sheetId, area, before })]);
  };
  const type: Edits['type'] = (sheetName, a1, input, run = {}) => {
    const sheet = world.grid.sheets().find((one) => one.name === sheetName);
    const area = sheet && parseA1(a1, sheet);
    if (!sheet || !area || area.rows * area.columns !== 1) throw new Error(`There is no cell ${sheetName}!${a1}.`);
    const before = world.grid.read(sheet.id, area)[0]?.[0];
    typeInto(world, sheet.id, area, input, before?.format ?? '');
    return fire(sheet.id, area, before, run);
  };
  return { type, fire };
}

function typeInto(world: World, sheetId: number, area: Area, input: string, format: string): void {
  const { grid, clock } = world;
  const year = wallClock(serialOf(clock.now(), grid.timeZone)).getUTCFullYear();
  const cells = [[parseInput(input, { locale: grid.locale, format, by: 'person', year })]];
  checkRules(grid, sheetId, area, cells);
  grid.write(sheetId, area.row, area.column, cells);
}
