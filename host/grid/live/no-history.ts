// Spares a grid that nobody shares the history of its changes, which serves only to merge and undo what several people do.

import type { Model } from '@odoo/o-spreadsheet';

/** What the library's model has and its type hides. */
interface WithSession {
  readonly session: { save: (...revision: readonly unknown[]) => void };
}

/**
 * Lets the model forget each change once it is done. The library keeps every cell that ever changed as it was before, and makes
 * a message of it for others, of whom there are none. Nobody can undo anything in such a grid.
 */
export function keepNoHistory(model: Model): void {
  // as: see WithSession
  (model as unknown as WithSession).session.save = () => undefined;
}
