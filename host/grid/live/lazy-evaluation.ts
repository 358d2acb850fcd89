// Lets o-spreadsheet evaluate formulas when somebody reads, not after every command: a script that builds a workbook
// gives a thousand commands, and each would evaluate all formulas anew.
//
// In Node nothing is evaluated until the grid is read; the page evaluates as usual, except within `evaluateOnce`.

import { type Model, registries } from '@odoo/o-spreadsheet';

const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');

let isHeld = false;

class LazyEvaluation extends Evaluation {
  static override readonly getters = [...Evaluation.getters, 'settleEvaluation', 'holdsFormula'];
  /** By sheet, since the last command. */
  private readonly formulas = new Map<string, boolean>();

  /** What the library calls after each command. */
  override finalize(): void {
    this.formulas.clear();
    if (!isHeld) super.finalize();
  }

  holdsFormula(sheetId: string): boolean {
    const known = this.formulas.get(sheetId);
    const holds = known ?? this.getters.getCells(sheetId).some(({ isFormula }) => isFormula);
    this.formulas.set(sheetId, holds);
    return holds;
  }

  settleEvaluation(): void {
    super.finalize();
  }
}

/** Tells whether nobody looks at the model just now. */
export function isNobodyLooking(): boolean {
  return isHeld;
}

/** Puts the lazy evaluation in the place of the library's; `isHeldUntilRead` is for a model that nobody looks at. */
export function registerLazyEvaluation({ isHeldUntilRead }: { readonly isHeldUntilRead: boolean }): void {
  isHeld = isHeldUntilRead;
  if (registries.coreViewsPluginRegistry.get('evaluation') === Evaluation) {
    registries.coreViewsPluginRegistry.replace('evaluation', LazyEvaluation);
  }
}

/** Evaluates what has changed since the last time. */
export function settleEvaluation(model: Model): void {
  gettersOf(model).settleEvaluation();
}

/** Tells whether a sheet has a formula: where it has none, nothing in it is computed, nor spilled from elsewhere. */
export function holdsFormula(model: Model, sheetId: string): boolean {
  return gettersOf(model).holdsFormula(sheetId);
}

/** The plugin that adds these getters is registered before any model is made. */
function gettersOf(model: Model): Pick<LazyEvaluation, 'settleEvaluation' | 'holdsFormula'> {
  return model.getters as unknown as Pick<LazyEvaluation, 'settleEvaluation' | 'holdsFormula'>;
}

/** Does something that gives many commands, and evaluates once after it. */
export function evaluateOnce(model: Model, act: () => void): void {
  isHeld = true;
  try {
    act();
  } finally {
    isHeld = false;
    settleEvaluation(model);
  }
}
