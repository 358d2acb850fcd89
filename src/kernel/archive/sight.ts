// A sheet as it stood at one moment, with all its columns and rows, whosever they are.

import { cellOf, isBlank, type SheetImage } from '../book/image';
import { OpenTable } from '../book/open-table';
import type { SheetPort } from '../book/port';
import { readWhole } from '../book/read-table';
import { CrmError } from '../errors';
import type { Cell } from '../schema/codec';
import { fieldNames, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import { type Content, nameOfField, namesOfColumns, printContent } from './content';
import type { WholeSheet } from './whole-sheet';

export interface Place {
  readonly table: Table;
  readonly sheet: WholeSheet;
  readonly zone: Zone;
}

/** How often a sheet is looked at again when people move its rows just then. */
const LOOKS = 6;

type Lines = readonly (readonly string[])[];

export class Sight {
  /** The name of each column of the sheet; `names[0]` is that of column 1. */
  readonly names: readonly string[];
  /** The last column in which anything stands. */
  readonly width: number;
  /** The last row in which anything stands. */
  private readonly lastRow: number;
  private rowsById: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(
    readonly opened: OpenTable<Table>,
    /** Of the rows from row 1 on; nothing where they were not looked at. */
    private readonly formulas: Lines = [],
    private readonly notes: Lines = [],
  ) {
    const { rows, columns } = usedOf(opened.image);
    this.names = namesOfColumns(opened.image);
    this.width = columns;
    this.lastRow = rows;
  }

  get rowCount(): number {
    return this.opened.image.rowCount;
  }

  /** The first row below everything, formulas without a result included. */
  get endRow(): number {
    let last = this.formulas.length;
    while (last > this.lastRow && (this.formulas[last - 1] ?? []).every((formula) => formula === '')) last -= 1;
    return Math.max(last, this.lastRow) + 1;
  }

  cell(row: number, column: number): Cell {
    return cellOf(this.opened.image, row, column);
  }

  formula(row: number, column: number): string {
    return this.formulas[row - 1]?.[column - 1] ?? '';
  }

  id(row: number): string {
    return String(this.opened.cellAt(row, 'id'));
  }

  /** The rows with this id, from top to bottom: people copy rows. */
  rowsOf(id: string): readonly number[] {
    this.rowsById ??= groupById(this);
    return this.rowsById.get(id) ?? [];
  }

  ids(): Iterable<string> {
    this.rowsById ??= groupById(this);
    return this.rowsById.keys();
  }

  /** All rows that were read, from the first below the headings on. */
  *rows(): Generator<number> {
    for (let row = 2; row <= this.lastRow; row += 1) yield row;
  }

  content(row: number): Content {
    const cells = new Map<string, Cell>();
    const formulas = new Map<string, string>();
    const notes = new Map<string, string>();
    this.names.forEach((name, index) => {
      const cell = this.cell(row, index + 1);
      if (cell !== '') cells.set(name, cell);
      const formula = this.formula(row, index + 1);
      if (formula !== '') formulas.set(name, formula);
      const note = this.notes[row - 1]?.[index] ?? '';
      if (note !== '') notes.set(name, note);
    });
    return { id: this.id(row), cells, formulas, notes };
  }

  /** Names of the columns with a formula anywhere: it may spill, and then their cells change by themselves. */
  computed(): ReadonlySet<string> {
    return new Set(this.names.filter((_, index) => this.formulas.some((line) => (line[index] ?? '') !== '')));
  }

  /** Those whose cells may be left out where rows are compared: of our own columns, what stands in each cell counts. */
  leftOut(): ReadonlySet<string> {
    return new Set([...this.computed()].filter((name) => !name.startsWith(nameOfField(''))));
  }

  /** What people typed and what has no id yet, in sheet order; what is only computed is nobody's row. */
  strays(computed: ReadonlySet<string>): { readonly row: number; readonly print: string }[] {
    const typed = this.names.flatMap((name, index) => (computed.has(name) ? [] : [index + 1]));
    return [...this.rows()].flatMap((row) => {
      const isStray = this.id(row) === '' && typed.some((column) => !isBlank(this.cell(row, column)));
      return isStray ? [{ row, print: printContent(this.content(row), computed) }] : [];
    });
  }
}

/**
 * Looks at the cells alone; where the sheet is known, only as far as it was filled, and a little further. One blocking
 * call. Throws COLUMN_MISSING or COLUMN_TWICE.
 */
export function glance(place: Place, known?: Sight): Sight {
  return new Sight(openWhole(place, known?.width));
}

/**
 * Looks at cells, formulas and notes as they stand together, as long as it takes until nobody moves anything meanwhile.
 * Four blocking calls then. Throws BUSY when people go on and on.
 */
export function look(place: Place): Sight {
  return lookFurther(place, glance(place));
}

/** Looks at the formulas and notes of a sheet whose cells were looked at just now, and at the cells again. */
export function lookFurther(place: Place, first: Sight): Sight {
  const { sheet } = place;
  let before = first;
  for (let time = 0; time < LOOKS; time += 1) {
    // To the last row: a formula that was filled down may stand there without a result.
    const block = { row: 1, column: 1, rows: before.rowCount, columns: before.width };
    const [formulas, notes] = [sheet.formulas(block), sheet.notes(block)];
    const { opened } = glance(place);
    if (standsStill(before.opened, opened)) return new Sight(opened, formulas, notes);
    before = new Sight(opened);
  }
  throw new CrmError('BUSY');
}

/** Columns read behind the last that was filled: people insert a few now and then. */
const SLACK = 4;

function openWhole({ table, sheet, zone }: Place, width?: number): OpenTable<Table> {
  const fields = fieldNames(table);
  const image = readWhole({ table, sheet: narrowed(sheet, width), scope: { kind: 'all', fields } });
  return new OpenTable({ table, fields, sheet, image, zone });
}

function narrowed(sheet: WholeSheet, width?: number): SheetPort {
  const columns = width === undefined ? null : width + SLACK;
  return {
    read: (area) => sheet.read({ ...area, columns: area.columns ?? columns }),
    write: (...block) => sheet.write(...block),
    writeOwn: (...place) => sheet.writeOwn(...place),
    readDated: (area) => sheet.readDated(area),
    fill: (...areas) => sheet.fill(...areas),
    rowCount: () => sheet.rowCount(),
    lastColumn: () => sheet.lastColumn(),
    marks: (table, fields) => sheet.marks(table, fields),
  };
}

/** Every number stands where it stood, under the same headings; what is in the other cells was read last. */
function standsStill({ image: a }: OpenTable<Table>, { image: b }: OpenTable<Table>): boolean {
  const column = a.columns.at.id ?? 1;
  const isSame = (cell: Cell, index: number): boolean => b.headings[index] === cell;
  if (a.cells.length !== b.cells.length || !a.headings.every(isSame)) return false;
  return a.cells.every((line, index) => line[column - 1] === b.cells[index]?.[column - 1]);
}

function usedOf({ headings, cells }: SheetImage): { readonly rows: number; readonly columns: number } {
  let rows = cells.length;
  while (rows > 0 && (cells[rows - 1] ?? []).every((cell) => cell === '')) rows -= 1;
  const widths = [headings, ...cells].map((line) => {
    let width = line.length;
    while (width > 0 && line[width - 1] === '') width -= 1;
    return width;
  });
  return { rows: rows + 1, columns: widths.reduce((most, width) => Math.max(most, width), 1) };
}

function groupById(sight: Sight): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of sight.rows()) {
    const id = sight.id(row);
    if (id === '') continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
