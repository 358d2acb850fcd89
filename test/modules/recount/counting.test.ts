// By what a number is counted: the cells of its operands, whatever stands in them.

import { counted } from '../../../src/kernel/kpi/expression';
import type { NamedCells } from '../../../src/kernel/ports';
import type { Cell } from '../../../src/kernel/schema/codec';
import type { Day } from '../../../src/kernel/time/day';
import { serialOfDay } from '../../../src/kernel/time/day';
import { dashboard, type LiveNumber, liveNumbers } from '../../../src/modules/dashboard/index';
import { customerGrowth, kpis, loyal, sales } from '../../../src/modules/kpis/index';
import { countingOf, labelOf, nameKeyOf, operandKinds, recount, windowOf } from '../../../src/modules/recount/index';
import { salesAmount } from '../../../src/modules/sales/index';
import { stageMoves } from '../../../src/modules/stages/index';

const DAY = serialOfDay('2026-03-01' as Day);

/** Cells that are known by the name of their range alone; those of other names are gone. */
function cellsOf(values: Readonly<Record<string, Cell>>): NamedCells {
  const names = Object.keys(values);
  return {
    find: (range) => (names.includes(range) ? { row: names.indexOf(range), column: 1 } : null),
    at: ({ row }) => values[names[row] ?? ''] ?? '',
    selected: null,
    noteOn: () => '',
  };
}

const NUMBER: LiveNumber = {
  at: { range: 'cell' },
  key: 'sales',
  expression: counted(salesAmount),
  operands: { from: { range: 'first' }, until: { range: 'end' }, owner: { range: 'who' } },
  by: [],
  followsSegment: true,
};
const CELLS = { cell: 5, first: DAY, end: DAY + 7, who: 'Aziz', dashboard_segment: '' };

function counting(cells: Readonly<Record<string, Cell>>, number: Partial<LiveNumber> = {}) {
  const found = countingOf({ ...NUMBER, ...number }, cellsOf({ ...CELLS, ...cells }));
  return found.kind === 'counted' ? { by: found.by, operands: found.operands } : found;
}

it('takes days, labels and the chosen segment from the cells of the formula', () => {
  const days = { from: '2026-03-01', until: '2026-03-08' };

  expect([counting({}), counting({ dashboard_segment: 'B2B' }), counting({}, { by: ['owner'] })]).toEqual([
    { by: [], operands: days },
    { by: ['segment'], operands: { ...days, segment: 'B2B' } },
    { by: ['owner'], operands: { ...days, owner: 'Aziz' } },
  ]);
});

it('is blank without its label, and a dash where the segment cannot tell it', () => {
  const moves = { expression: counted(stageMoves) };

  expect([
    counting({ who: '' }, { label: { range: 'who' } }),
    counting({ dashboard_segment: 'B2B' }, moves),
    'by' in counting({}, moves),
  ]).toEqual([{ kind: 'blank' }, { kind: 'dash' }, true]);
});

it.each([
  ['a text for a day', { first: 'mart' }, { range: 'first', shown: 'mart' }],
  ['an error', { end: '#REF!' }, { range: 'end', shown: '#REF!' }],
  ['half a day', { first: DAY + 0.5 }, { range: 'first', shown: DAY + 0.5 }],
  ['a day that no sheet has', { first: -5 }, { range: 'first', shown: -5 }],
  ['a broken segment', { dashboard_segment: '#NAME?' }, { range: 'dashboard_segment', shown: '#NAME?' }],
])('cannot be told by %s', (_, cells, found) => {
  expect(counting(cells)).toEqual({ kind: 'unclear', ...found });
});

it.each([
  [0, 'the earliest day: nothing is held against a day that is not known', { firstDay: '1900-01-01' }],
  [DAY, 'the day', { firstDay: '2026-03-01' }],
])('takes %s in the cell of the first day for %s', (begun, _, first) => {
  const growth = {
    expression: customerGrowth.expression,
    operands: { ...NUMBER.operands, firstDay: { range: 'begun' } },
  };

  const found = counting({ begun }, growth);

  expect(found).toEqual({ by: [], operands: { from: '2026-03-01', until: '2026-03-08', ...first } });
});

it('knows what each operand must be, also those of days before others', () => {
  expect([loyal, customerGrowth].map(({ expression }) => [...operandKinds(expression)])).toEqual([
    [
      ['until', 'day'],
      ['loyalMonths', 'number'],
    ],
    [
      ['from', 'day'],
      ['until', 'day'],
      ['firstDay', 'first day'],
    ],
  ]);
});

it('says of whom and of which days it is', () => {
  const cells = cellsOf({ ...CELLS, dashboard_segment: 'B2C' });
  const found = countingOf({ ...NUMBER, expression: sales.expression, by: ['owner'] }, cells);

  expect([labelOf(found), windowOf(found)]).toEqual(['Aziz, B2C', '01.03.2026 – 07.03.2026']);
});

it('has a name and a definition for every number of the dashboard', () => {
  const texts = { ...dashboard.texts, ...kpis.texts, ...recount.texts };
  const keys = new Set(liveNumbers().map(({ key }) => key));
  const missing = [...keys]
    .flatMap((key) => [nameKeyOf(key), `${nameKeyOf(key)}.means`])
    .filter((key) => !(key in texts));

  expect(missing).toEqual([]);
});
