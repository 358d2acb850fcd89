// Lets o-spreadsheet work out conditional looks cell by cell, as they are asked for. It would hold every rule against every cell of
// its range, though a screen shows forty rows of a column of a thousand: nine seconds for a sheet of deals that has none yet.

import {
  type CellPosition,
  CompiledFormula,
  type ConditionalFormat,
  registries,
  type Style,
} from '@odoo/o-spreadsheet';

const ConditionalFormats = registries.coreViewsPluginRegistry.get('evaluation_cf');

type StyleAt = (position: CellPosition) => Style | undefined;
type CellRule = Extract<ConditionalFormat['rule'], { type: 'CellIsRule' }>;

/** What the library's plugin does and its type hides. */
interface Library {
  /** By the sheet; anew whenever something may have changed. */
  readonly computedStyles: Readonly<Record<string, () => StyleAt>>;
  getComputedStyles(sheetId: string): Readonly<Record<number, Readonly<Record<number, Style>>>>;
  getRuleResultForTarget(target: CellPosition, rule: CellRule): boolean;
}

/** A rule that is a formula, over one of its ranges. */
interface FormulaOver {
  readonly rule: CellRule;
  readonly formula: CompiledFormula;
  readonly zone: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

// as: see Library
const library = ConditionalFormats.prototype as unknown as Library;

class LazyConditionalFormats extends ConditionalFormats {
  /** What the library asks for each cell that it paints. */
  getCellConditionalFormatStyle(position: CellPosition): Style | undefined {
    // as: see Library, and `getComputedStyles` below
    return (this as unknown as Library).computedStyles[position.sheetId]?.()(position);
  }

  /** What the library calls once for each sheet after a change. */
  getComputedStyles(sheetId: string): StyleAt {
    const formulas = this.formulasOf(sheetId);
    if (formulas === null) {
      const styles = library.getComputedStyles.call(this, sheetId);
      return ({ col, row }) => styles[col]?.[row];
    }
    const known = new Map<string, Style | undefined>();
    return (position) => {
      const key = `${position.col}:${position.row}`;
      if (!known.has(key)) known.set(key, this.styleBy(formulas, position));
      return known.get(key);
    };
  }

  /** In the order in which they are drawn, the first rule over all others; null where one needs to see all of its cells. */
  private formulasOf(sheetId: string): FormulaOver[] | null {
    const found: FormulaOver[] = [];
    for (const { rule, ranges } of [...this.getters.getConditionalFormats(sheetId)].reverse()) {
      if (rule.type === 'IconSetRule' || rule.type === 'DataBarRule') continue;
      const [value = ''] = rule.type === 'CellIsRule' && rule.operator === 'customFormula' ? rule.values : [];
      if (rule.type !== 'CellIsRule' || !value.startsWith('=')) return null;
      const formula = CompiledFormula.Compile(value, sheetId, this.getters);
      const zones = ranges.map((range) => this.getters.getRangeFromSheetXC(sheetId, range).zone);
      found.push(...zones.map((zone) => ({ rule, formula, zone })));
    }
    return found;
  }

  private styleBy(formulas: readonly FormulaOver[], position: CellPosition): Style | undefined {
    const { sheetId, col, row } = position;
    const styles = formulas.flatMap(({ rule, formula, zone }) => {
      if (col < zone.left || col > zone.right || row < zone.top || row > zone.bottom) return [];
      const here = this.getters.getTranslatedCellFormula(sheetId, col - zone.left, row - zone.top, formula);
      const holds = library.getRuleResultForTarget.call(this, position, { ...rule, values: [here] });
      return holds ? [rule.style] : [];
    });
    return styles.length === 0 ? undefined : Object.assign({}, ...styles);
  }
}

/** Puts the lazy plugin in the place of the library's; a second call changes nothing. */
export function registerLazyConditionalFormats(): void {
  if (registries.coreViewsPluginRegistry.get('evaluation_cf') !== ConditionalFormats) return;
  registries.coreViewsPluginRegistry.replace('evaluation_cf', LazyConditionalFormats);
}
