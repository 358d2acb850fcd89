// Lets o-spreadsheet evaluate formulas when somebody reads, not after every command: a script that builds a workbook
// gives a thousand commands, and each would evaluate all formulas anew.
//
// In Node nothing is evaluated until the grid is read; the page evaluates as usual, except within `evaluateOnce`.

import { type Model, registries } from '@odoo/o-spreadsheet';

const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');

let isHeld = false;

class LazyEvaluation extends Evaluation {
  static override readonly getters = [...Evaluation.getters, 'settleEvaluation'];

  /** What the library calls after each command. */
  override finalize(): void {
    if (!isHeld) super.finalize();
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
  // The plugin that adds this getter is registered before any model is made.
  (model.getters as unknown as { settleEvaluation(): void }).settleEvaluation();
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
