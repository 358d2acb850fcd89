// Range: values and number formats.

import type { CellWrite } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { cellReader, cellWriter, type ScriptValue } from './cell-values';
import { checkDimensions } from './checked-area';
import { displayOf } from './display';
import { cornerOf, everywhere, writeCells } from './range-cells';
import type { RangeHandle } from './range-place';

export const rangeValueMembers = {
  getValue: 'read',
  getValues: 'read',
  getDisplayValue: 'read',
  getDisplayValues: 'read',
  getNumberFormat: 'read',
  getNumberFormats: 'read',
  isBlank: 'read',
  setValue: 'write',
  setValues: 'write',
  setNumberFormat: 'write',
  setNumberFormats: 'write',
  clearContent: 'write',
} satisfies Record<string, MemberCost>;

// What Google answers for a cell whose format is automatic.
const AUTOMATIC = '0.###############';

export class RangeValuesRoom implements Pick<GoogleRange, keyof typeof rangeValueMembers> {
  constructor(private readonly handle: RangeHandle) {}

  getValue(): ScriptValue {
    return cellReader(this.handle.book)(cornerOf(this.handle));
  }

  getValues(): ScriptValue[][] {
    const read = cellReader(this.handle.book);
    return this.handle.cells().map((row) => row.map(read));
  }

  getDisplayValue(): string {
    return displayOf(cornerOf(this.handle), this.handle.grid.locale);
  }

  getDisplayValues(): string[][] {
    return this.handle.cells().map((row) => row.map((cell) => displayOf(cell, this.handle.grid.locale)));
  }

  getNumberFormat(): string {
    return cornerOf(this.handle).format || AUTOMATIC;
  }

  getNumberFormats(): string[][] {
    return this.handle.cells().map((row) => row.map((cell) => cell.format || AUTOMATIC));
  }

  isBlank(): boolean {
    return this.handle.cells().every((row) => row.every((cell) => cell.value === null && cell.formula === ''));
  }

  setValue(value: unknown): GoogleRange {
    const write = cellWriter(this.handle.book);
    return writeCells(
      this.handle,
      this.handle.formats().map((row) => row.map((format) => write(value, format))),
    );
  }

  setValues(values: unknown): GoogleRange {
    const table = checkDimensions(values, this.handle.area, 'setValues');
    const write = cellWriter(this.handle.book);
    const formats = this.handle.formats();
    return writeCells(
      this.handle,
      table.map((row, down) => row.map((value, right) => write(value, formats[down]?.[right] ?? ''))),
    );
  }

  setNumberFormat(format: string): GoogleRange {
    return this.typed(everywhere(this.handle, { format: formatOf(format) }));
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    const table = checkDimensions(formats, this.handle.area, 'setNumberFormats');
    return this.typed(table.map((row) => row.map((format) => ({ format: formatOf(String(format)) }))));
  }

  clearContent(): GoogleRange {
    return writeCells(this.handle, everywhere(this.handle, { value: null }));
  }

  private typed(writes: CellWrite[][]): GoogleRange {
    this.handle.guardTypedColumns();
    return writeCells(this.handle, writes);
  }
}

function formatOf(format: string): string {
  return format === AUTOMATIC || /^general$/i.test(format) ? '' : format;
}
