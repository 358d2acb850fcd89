// The workbook behind the live grid: o-spreadsheet's model, the side table, and the way from Google's terms to theirs.

import type { Model, Zone } from '@odoo/o-spreadsheet';
import type { Area } from '../grid';
import type { WriteBlockCommand } from './block-plugin';
import { dayOf, type GridClock } from './clock';
import { settleEvaluation } from './lazy-evaluation';
import type { SideTable } from './side-table';

/** What the library refuses only because nothing would change. */
const HARMLESS = new Set(['NoChanges', 'UnchangedSheetName', 'EmptyTarget']);

export class Book {
  private evaluatedDay: string;

  constructor(
    readonly model: Model,
    readonly side: SideTable,
    private readonly clock: GridClock,
  ) {
    this.evaluatedDay = dayOf(clock);
  }

  get getters() {
    return this.model.getters;
  }

  /** Dispatches a command; what the library refuses is thrown. */
  readonly dispatch: Model['dispatch'] = ((type: string, payload?: object) => {
    // The signature is the library's own; only its overloads cannot be followed through a wrapper.
    const result = (this.model.dispatch as (type: string, payload?: object) => ReturnType<Model['dispatch']>)(
      type,
      payload,
    );
    const refusals = result.reasons.filter((reason) => !HARMLESS.has(reason));
    if (refusals.length > 0) throw new Error(`The grid refused ${type}: ${refusals.join(', ')}.`);
    return result;
  }) as Model['dispatch'];

  /** Writes many cells in one revision. */
  writeBlock(sheetId: number, cells: WriteBlockCommand['cells']): void {
    if (cells.length === 0) return;
    const command = { sheetId: this.uid(sheetId), cells };
    (this.dispatch as (type: string, payload: object) => void)('WRITE_BLOCK', command);
  }

  /** The library's id of a sheet. */
  uid(sheetId: number): string {
    for (const uid of this.getters.getSheetIds()) {
      if (this.side.sheetIds[uid] === sheetId) return uid;
    }
    throw new Error(`There is no sheet with the id ${sheetId}.`);
  }

  /** The library's id of a sheet that holds the whole area. */
  checkedUid(sheetId: number, area: Area): string {
    const uid = this.uid(sheetId);
    const { numberOfRows, numberOfCols } = this.getters.getSheetSize(uid);
    const zone = toZone(area);
    const fits = zone.left >= 0 && zone.top >= 0 && zone.right < numberOfCols && zone.bottom < numberOfRows;
    if (!fits) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return uid;
  }

  /** Google's id of a sheet; one that a person just made gets its own now. */
  gid(uid: string): number {
    const known = this.side.sheetIds[uid];
    if (known !== undefined) return known;
    const made = this.side.nextSheetId++;
    this.side.sheetIds[uid] = made;
    return made;
  }

  /** Brings all values up to date; when the day has changed since, TODAY() too. */
  evaluate(): void {
    settleEvaluation(this.model);
    const today = dayOf(this.clock);
    if (today === this.evaluatedDay) return;
    this.evaluatedDay = today;
    this.dispatch('EVALUATE_CELLS');
  }

  rangeData(sheetId: number, area: Area) {
    return { _sheetId: this.uid(sheetId), _zone: toZone(area) };
  }
}

/** Google's area as the library's zone, which counts from 0 and names both ends. */
export function toZone(area: Area): Zone {
  return {
    left: area.column - 1,
    top: area.row - 1,
    right: area.column + area.columns - 2,
    bottom: area.row + area.rows - 2,
  };
}

/** The library's zone as Google's area. */
export function toArea(zone: Zone): Area {
  return {
    row: zone.top + 1,
    column: zone.left + 1,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** The smallest zone that holds all of them. */
export function boundingZone(zones: readonly Zone[]): Zone {
  return {
    left: Math.min(...zones.map((zone) => zone.left)),
    top: Math.min(...zones.map((zone) => zone.top)),
    right: Math.max(...zones.map((zone) => zone.right)),
    bottom: Math.max(...zones.map((zone) => zone.bottom)),
  };
}
