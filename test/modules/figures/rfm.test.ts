// The figures on real orders: counts, totals, first and last days of 995 customers against what others counted.
// Source and licence: ../shared/data/README.md (rsquaredacademy/rfm, MIT; expected values by R rfm, analysis date 2006-12-31).

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysBetween } from '../../../src/kernel/time/day';
import { figuresByCustomer } from '../../../src/modules/figures/figures';
import { purchaseOf, repeatFlags, type SoldRow } from '../../../src/modules/figures/purchase';
import { dataFolder } from '../../support/data-folder';
import { day } from './a-purchase';

const folder = join(dataFolder(), 'rfm');
const isThere = existsSync(join(folder, 'rfm_r_orders.csv')) && existsSync(join(folder, 'rfm_r_expected.csv'));
if (!isThere)
  console.warn(`Skipped: the rfm orders are not in ${folder}. Set DAFTAR_DATA to the folder that has rfm/.`);

const END = day('2006-12-31');

/** The cells of a file without its headings. No cell of these files holds a comma. */
function readCells(file: string): string[][] {
  const [, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.replaceAll('"', '').split(','));
}

function readOrders(): SoldRow[] {
  return readCells('rfm_r_orders.csv').map(([customerId = '', date = '', revenue = ''], index) => {
    const what = { amount: Number(revenue), returned: null, cost: null };
    return { id: `S-${index + 1}`, customerId, date, createdAt: null, ...what };
  });
}

(isThere ? describe : describe.skip)('the figures of the rfm orders', () => {
  const orders = isThere ? readOrders() : [];
  const purchases = orders.map((order) => purchaseOf(order));
  const figures = figuresByCustomer(purchases, { today: END, trade: 'shop' });

  it('have the count, the total and the last day that R has found for each of the 995 customers', () => {
    const found = [...figures].map(([id, { salesCount, total, lastSale }]) => [
      id,
      daysBetween(day(lastSale), END),
      salesCount,
      total / 100,
    ]);
    const expected = readCells('rfm_r_expected.csv').map(([id, days, count, amount]) => [
      id,
      Number(days),
      Number(count),
      Number(amount),
    ]);

    expect(expected).toHaveLength(995);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('have the first day that stands in the orders', () => {
    const first = new Map<string, string>();
    for (const { customerId, date } of orders) {
      const known = first.get(customerId);
      if (known === undefined || date < known) first.set(customerId, date);
    }

    expect(new Map([...figures].map(([id, { firstSale }]) => [id, firstSale]))).toEqual(first);
  });

  it('count the customer whom the data set describes as it does: 6 orders of 472, 205 days ago', () => {
    const { salesCount, total, lastSale } = figures.get("Abbey O'Reilly") ?? { salesCount: 0, total: 0, lastSale: '' };

    expect([salesCount, total, daysBetween(day(lastSale), END)]).toEqual([6, 47_200, 205]);
  });

  it('call every order a repeat but the first of each customer', () => {
    const repeats = [...repeatFlags(purchases).values()].filter((isRepeat) => isRepeat);

    expect(repeats).toHaveLength(4_906 - 995);
  });
});
