// What is written into a row that is taken in: nothing that people see there already.

import { addedCells } from '../../../src/kernel/reconcile/intake';
import { dealsTable } from '../../../src/modules/deals/index';

const DEFAULTS = { stage: 'Yangi lid', need: 'Bilmayman', createdAt: 46_000, wonAt: '', lostAt: 46_000 };

describe('addedCells', () => {
  it('fills what is blank in a typed row, and neither what was typed nor columns that were not found', () => {
    const cells = { stage: 'Taklif', need: '', createdAt: '' };

    expect(addedCells(dealsTable, { cells, copyOf: null }, DEFAULTS)).toEqual({ need: 'Bilmayman', createdAt: 46_000 });
  });

  it('renews the machine fields of a copy that were found, and leaves the others as they were copied', () => {
    const cells = { stage: 'Toʻlandi', need: 'Noutbuk', createdAt: 45_000, wonAt: 45_001 };

    expect(addedCells(dealsTable, { cells, copyOf: 'B-1' }, DEFAULTS)).toEqual({ createdAt: 46_000, wonAt: '' });
  });
});
