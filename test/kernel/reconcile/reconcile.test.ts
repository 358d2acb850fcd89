// A pass over a workbook that people changed by hand: what it writes, what it says, and that it comes to rest.

import { UNKNOWN_EDITOR } from '../../../src/kernel/reconcile/operations';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { stageRows, stagesTable } from '../../../src/modules/settings/index';
import { ABook, aBookOf, NOW, TABLES } from './a-book';

describe('a pass', () => {
  it('learns what stands there on the first time, and says of nothing that it came or went', () => {
    const book = new ABook();
    book.lines(customersTable).push({ cells: { id: 'M-7', name: 'Ali', contact: '', createdAt: '' }, beside: '' });

    const plan = book.pass();

    expect(plan.operations).toEqual([]);
    expect(book.plan().operations).toEqual([]);
  });
});
