// Pages and people call functions of the script: google.script.run, menu items, custom functions.

import type { Host, MenuItem } from '../host';
import type { ExecutionStart } from '../runtime/execution';
import type { Runner } from '../runtime/runner';
import { overTheWire } from '../runtime/wire';
import type { World } from '../runtime/world';
import { startAsPerson } from './starts';

export type Calls = Pick<Host, 'run' | 'call' | 'click' | 'customFunction'>;

export function createCalls(world: World, runner: Runner): Calls {
  return {
    run: (name, args = [], run = {}) =>
      runner.run(startAsPerson(world, { name, kind: 'run', authMode: 'FULL' }, run), () => [...args]),
    call: (name, args = [], run = {}) => {
      const start = startAsPerson(world, { name, kind: 'script.run', authMode: 'FULL' }, run);
      return callFromPage(runner, start, args);
    },
    click: (...captions) => {
      const name = functionOf(world, captions);
      return runner.run(startAsPerson(world, { name, kind: 'run', authMode: 'FULL' }, {}), () => []);
    },
    customFunction: (name, args = [], run = {}) => {
      const wanted = { name, kind: 'custom function', authMode: 'CUSTOM_FUNCTION' } as const;
      const start = startAsPerson(world, wanted, run);
      return runner.run(start, ({ realm }) => realm.JSON.parse(JSON.stringify(args)));
    },
  };
}

function callFromPage<T>(runner: Runner, start: ExecutionStart, args: readonly unknown[]) {
  if (start.name.endsWith('_')) return runner.fail<T>(start, new Error(`Script function not found: ${start.name}`));
  return runner.run<T>(start, ({ realm }) => realm.JSON.parse(JSON.stringify(overTheWire(args))), overTheWire);
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
