// Lets o-spreadsheet evaluate formulas when somebody reads, not after every command: a script that builds a workbook
// gives a thousand commands, and each would evaluate all formulas anew.
//
// In Node nothing is evaluated until the grid is read; the page evaluates as usual, except within `evaluateOnce`.

import {
  type CellPosition,
  type CoreCommand,
  type EvaluatedCell,
  type Model,
  registries,
  type Zone,
} from '@odoo/o-spreadsheet';

const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');

let isHeld = false;

/** What the library's evaluation has and its type hides. */
interface Evaluator {
  evaluatedCells: EvaluatedCells;
  evaluateAllCells(): void;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  computeCell(position: CellPosition): EvaluatedCell;
}

interface EvaluatedCells {
  readonly constructor: new () => EvaluatedCells;
  set(position: CellPosition, cell: EvaluatedCell): void;
}

type Start = Pick<CellPosition, 'row' | 'col'>;
const NOWHERE: Start = { row: Number.POSITIVE_INFINITY, col: Number.POSITIVE_INFINITY };

type UpdateCell = Extract<CoreCommand, { type: 'UPDATE_CELL' }>;

/** Commands that move no cell and bring none; what they do to cells they do by others. */
const LEAVES_FORMULAS: ReadonlySet<string> = new Set([
  ...['UPDATE_CELL_POSITION', 'WRITE_BLOCK', 'SET_FORMATTING', 'SET_ZONE_BORDERS'],
  ...['RESIZE_COLUMNS_ROWS', 'SET_EXTRAS', 'SET_BOOK_EXTRAS'],
]);

class LazyEvaluation extends Evaluation {
  static override readonly getters = [...Evaluation.getters, 'settleEvaluation', 'mayBeComputed'];
  /** Above and left of all formulas of a sheet, by its id; kept while only cells are written. */
  private readonly formulas = new Map<string, Start>();

  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    // as: see Evaluator
    const { evaluator } = this as unknown as { readonly evaluator: Evaluator };
    evaluator.evaluateAllCells = () => this.evaluateAllThatIsThere(evaluator);
  }

  /** As the library does, but it goes through all the places where a cell could be, of which most have none. */
  private evaluateAllThatIsThere(evaluator: Evaluator): void {
    // The library does not export the class of its map.
    evaluator.evaluatedCells = new evaluator.evaluatedCells.constructor();
    const formulas = this.getters.getSheetIds().flatMap((sheetId) => this.evaluateLiterals(evaluator, sheetId));
    evaluator.evaluate(formulas.map(({ sheetId, row, col }) => ({ sheetId, zone: zoneOf(row, col) })));
  }

  /** Returns where the formulas are. */
  private evaluateLiterals(evaluator: Evaluator, sheetId: string): CellPosition[] {
    const formulas: CellPosition[] = [];
    for (const cell of this.getters.getCells(sheetId)) {
      const position = this.getters.getCellPosition(cell.id);
      if (cell.isFormula) formulas.push(position);
      else if (cell.content || cell.format) evaluator.evaluatedCells.set(position, evaluator.computeCell(position));
    }
    return formulas.sort((one, other) => one.col - other.col || one.row - other.row);
  }

  override handle(command: Parameters<InstanceType<typeof Evaluation>['handle']>[0]): void {
    super.handle(command);
    if (command.type === 'UPDATE_CELL') this.noteFormula(command);
    else if (!LEAVES_FORMULAS.has(command.type)) this.formulas.clear();
  }

  /** A formula that is written may stand above or left of all others; where one goes, what is known holds as well. */
  private noteFormula({ sheetId, row, col }: UpdateCell): void {
    const known = this.formulas.get(sheetId);
    if (!known || (row >= known.row && col >= known.col)) return;
    if (!this.getters.getCell({ sheetId, row, col })?.isFormula) return;
    this.formulas.set(sheetId, { row: Math.min(known.row, row), col: Math.min(known.col, col) });
  }

  /** What the library calls after each command. */
  override finalize(): void {
    if (!isHeld) super.finalize();
  }

  mayBeComputed(sheetId: string, { bottom, right }: Zone): boolean {
    const start = this.formulas.get(sheetId) ?? this.firstFormulas(sheetId);
    this.formulas.set(sheetId, start);
    return bottom >= start.row && right >= start.col;
  }

  private firstFormulas(sheetId: string): Start {
    const formulas = this.getters.getCells(sheetId).filter(({ isFormula }) => isFormula);
    const positions = formulas.map(({ id }) => this.getters.getCellPosition(id));
    return positions.reduce(
      (first, { row, col }) => ({ row: Math.min(first.row, row), col: Math.min(first.col, col) }),
      NOWHERE,
    );
  }

  settleEvaluation(): void {
    super.finalize();
  }
}

function zoneOf(row: number, col: number): Zone {
  return { left: col, right: col, top: row, bottom: row };
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

/** Tells whether a part of a sheet may hold what a formula gives, be it one above or left of it, which spills. */
export function mayBeComputed(model: Model, sheetId: string, zone: Zone): boolean {
  return gettersOf(model).mayBeComputed(sheetId, zone);
}

/** The plugin that adds these getters is registered before any model is made. */
function gettersOf(model: Model): Pick<LazyEvaluation, 'settleEvaluation' | 'mayBeComputed'> {
  return model.getters as unknown as Pick<LazyEvaluation, 'settleEvaluation' | 'mayBeComputed'>;
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
