// A goal in money becomes deals, offers, leads and calls: by hand, and the same in the cells of a live sheet.

import fc from 'fast-check';
import { type GoalInputs, goalFormulas, goalTakes } from '../../../src/modules/forecast/index';
import { aGrid, area, values } from '../../host/a-live-grid';

const NAMES = ['goal', 'done', 'won', 'wonAmount', 'offers', 'leads', 'touches', 'workDays'] as const;
const FIRM: GoalInputs = {
  ...{ goal: 60_000_000, done: 10_000_000 },
  ...{ won: 20, wonAmount: 80_000_000, offers: 50, leads: 120, touches: 480, workDays: 20 },
};

/** Inputs in A1:A8, results in B1:B4; the grid itself is told what Google stores, with commas. */
function inCells(inputs: GoalInputs): unknown[] {
  const grid = aGrid();
  grid.write(0, 1, 1, values(NAMES.map((name) => [inputs[name]])));
  const cells = Object.fromEntries(NAMES.map((name, index) => [name, `$A$${index + 1}`]));
  // as: a cell for each of the names.
  const formulas = goalFormulas(cells as Record<keyof GoalInputs, string>, { deals: '$B$1', leads: '$B$3' });
  const { deals, offers, leads, callsADay } = formulas;
  const written = [deals, offers, leads, callsADay].map((formula) => [{ formula: `=${formula.replaceAll(';', ',')}` }]);
  grid.write(0, 1, 2, written);
  return grid.read(0, area(1, 2, 4, 1)).map(([cell]) => cell?.value);
}

describe('goalTakes', () => {
  it('reckons back from money to calls, rounding up', () => {
    // 50 mln left at 4 mln a deal: 12.5 -> 13; 13 x 50 / 20 = 32.5 -> 33; 13 x 120 / 20 = 78; 78 x 480 / (120 x 20) = 15.6 -> 16.
    expect(goalTakes(FIRM)).toEqual({ deals: 13, offers: 33, leads: 78, callsADay: 16 });
  });

  it('takes nothing any more once the goal is reached', () => {
    expect(goalTakes({ ...FIRM, done: 70_000_000 })).toEqual({ deals: 0, offers: 0, leads: 0, callsADay: 0 });
  });

  it('cannot tell without wins of its own', () => {
    const nothing = { deals: null, offers: null, leads: null, callsADay: null };

    expect(goalTakes({ ...FIRM, won: 0, wonAmount: 0 })).toEqual(nothing);
    expect(goalTakes({ ...FIRM, touches: 0 })).toEqual({ deals: 13, offers: 33, leads: 78, callsADay: null });
  });
});

describe('goalFormulas', () => {
  it('come to the same in a live sheet, whatever the firm did', () => {
    const count = fc.integer({ min: 0, max: 2_000 });
    const money = fc.integer({ min: 0, max: 900_000_000 });
    const firm = fc.record({
      ...{ goal: money, done: money, won: count, wonAmount: money },
      ...{ offers: count, leads: count, touches: count, workDays: fc.integer({ min: 0, max: 27 }) },
    });

    fc.assert(
      fc.property(firm, (inputs) => {
        const { deals, offers, leads, callsADay } = goalTakes(inputs);
        expect(inCells(inputs)).toEqual([deals, offers, leads, callsADay].map((number) => number ?? '–'));
      }),
      { numRuns: 40, examples: [[FIRM], [{ ...FIRM, goal: 0 }]] },
    );
  });

  it('use what all sheets share', () => {
    const cells = {
      goal: 'A',
      done: 'B',
      won: 'C',
      wonAmount: 'D',
      offers: 'E',
      leads: 'F',
      touches: 'G',
      workDays: 'H',
    };

    for (const formula of Object.values(goalFormulas(cells, { deals: 'X', leads: 'Y' }))) {
      expect(formula).not.toMatch(/,|\d\.\d|INDIRECT/);
    }
  });
});
