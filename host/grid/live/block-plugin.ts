// Teaches o-spreadsheet one command that writes many cells, so that a script's setValues is one revision, not thousands.
//
// Node and the page both load it: a revision holds the command, and each side plays it.

import { type CoreCommand, CorePlugin, coreTypes, registries, type Style } from '@odoo/o-spreadsheet';
import { registerExtrasPlugin } from './extras-plugin';
import { registerGroupsPlugin } from './groups-plugin';

/** What changes in one cell; an absent part stays. */
export interface CellChange {
  readonly content?: string;
  readonly format?: string;
  readonly style?: Style;
}

export interface WriteBlockCommand {
  readonly type: 'WRITE_BLOCK';
  readonly sheetId: string;
  /** Column and row count from 0. */
  readonly cells: readonly (readonly [column: number, row: number, change: CellChange])[];
}

class BlockPlugin extends CorePlugin {
  static override readonly getters = [] as const;

  override handle(command: CoreCommand | WriteBlockCommand): void {
    if (command.type !== 'WRITE_BLOCK') return;
    for (const [col, row, change] of command.cells) {
      this.dispatch('UPDATE_CELL', { sheetId: command.sheetId, col, row, ...change });
    }
  }
}

type HeadersCommand = Extract<CoreCommand, { type: 'ADD_COLUMNS_ROWS' | 'REMOVE_COLUMNS_ROWS' }>;

/** Where a row or column stands after others came or went; null when it went itself. */
export function shiftIndex(index: number, executed: HeadersCommand): number | null {
  if (executed.type === 'ADD_COLUMNS_ROWS') {
    const firstShifted = executed.position === 'before' ? executed.base : executed.base + 1;
    return index >= firstShifted ? index + executed.quantity : index;
  }
  if (executed.elements.includes(index)) return null;
  return index - executed.elements.filter((removed) => removed < index).length;
}

function shiftBlock(block: WriteBlockCommand, executed: HeadersCommand): WriteBlockCommand {
  if (block.sheetId !== executed.sheetId) return block;
  const cells = block.cells.flatMap(([column, row, change]) => {
    const shifted = shiftIndex(executed.dimension === 'COL' ? column : row, executed);
    if (shifted === null) return [];
    return executed.dimension === 'COL' ? [[shifted, row, change] as const] : [[column, shifted, change] as const];
  });
  return { ...block, cells };
}

/** Registers the command, and the extras of sheets, with the library; a second call changes nothing. */
export function registerBlockPlugin(): void {
  registerExtrasPlugin();
  registerGroupsPlugin();
  // The library's types know only its own commands; its registries take any name.
  const commandNames: Set<string> = coreTypes;
  if (commandNames.has('WRITE_BLOCK')) return;
  commandNames.add('WRITE_BLOCK');
  const { corePluginRegistry, inverseCommandRegistry, otRegistry } = registries;
  corePluginRegistry.add('daftar_block', BlockPlugin);
  inverseCommandRegistry.add('WRITE_BLOCK', (command: CoreCommand) => [command]);
  const transformations = otRegistry as unknown as {
    addTransformation(executed: string, transformed: readonly string[], shift: typeof shiftBlock): void;
  };
  transformations.addTransformation('ADD_COLUMNS_ROWS', ['WRITE_BLOCK'], shiftBlock);
  transformations.addTransformation('REMOVE_COLUMNS_ROWS', ['WRITE_BLOCK'], shiftBlock);
}
