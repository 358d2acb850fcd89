// Lets o-spreadsheet work out what only a painted screen needs when it is asked for it: where each row and column begins,
// which of them a window shows, and which colours the workbook has. It would go through all of them after every command.

import { registries } from '@odoo/o-spreadsheet';
import { isNobodyLooking } from './lazy-evaluation';

type Positions = Readonly<Record<number, number>>;

/** What the library's plugin does beside the part that every plugin has. */
interface HeaderPositions {
  computePositions(sheetId: string, dimension: Dimension): Positions;
}

type Dimension = 'COL' | 'ROW';

const Headers = registries.statefulUIPluginRegistry.get('header_positions');
const Colors = registries.coreViewsPluginRegistry.get('custom_colors');
const Viewports = registries.statefulUIPluginRegistry.get('viewport');

class LazyHeaderPositions extends Headers {
  /** What the library calls whenever a command may have moved a row or a column; it throws the former answer away. */
  computeHeaderPositionsOfSheet(sheetId: string): { readonly [dimension in Dimension]: Positions } {
    // as: the library exports the plugin without its own methods
    const plugin = this as unknown as HeaderPositions;
    const known: { [dimension in Dimension]?: Positions } = {};
    const positions = (dimension: Dimension): Positions => {
      known[dimension] ??= plugin.computePositions(sheetId, dimension);
      return known[dimension];
    };
    return {
      get COL() {
        return positions('COL');
      },
      get ROW() {
        return positions('ROW');
      },
    };
  }
}

class LazyColors extends Colors {
  /** What the library calls after each command; what is left out now is done after the next one. */
  override finalize(): void {
    if (!isNobodyLooking()) super.finalize();
  }
}

/** The part of a sheet that a window shows; the library works it out anew after each command that may move it. */
class LazyViewports extends Viewports {
  override finalize(): void {
    if (!isNobodyLooking()) super.finalize();
  }
}

/** Puts the lazy plugins in the place of the library's. */
export function registerLazyPainting(): void {
  if (registries.statefulUIPluginRegistry.get('header_positions') !== Headers) return;
  registries.statefulUIPluginRegistry.replace('header_positions', LazyHeaderPositions);
  registries.statefulUIPluginRegistry.replace('viewport', LazyViewports);
  registries.coreViewsPluginRegistry.replace('custom_colors', LazyColors);
}
