// What a row that asks for a rating takes from its note and its outcome.

import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames } from '../../../src/kernel/schema/table';
import { planRow, todayTable } from '../../../src/modules/today-sheet/index';
import { readRow } from '../../../src/modules/today-sheet/row';

type Cells = Partial<Record<keyof typeof todayTable.fields, Cell>>;

function planned(typed: Cells): unknown {
  const drawn: Cells = { customer: 'Nodira', key: 'rating S-1 M-1 - s', ...typed };
  const row = readRow(
    fieldNames(todayTable).map((field) => drawn[field] ?? ''),
    9,
  );
  const plan = planRow(row, []);
  return plan.ok
    ? plan.steps.map(({ command, input }) => [command, input.rating ?? input.outcome, input.text ?? ''])
    : plan.issue.text;
}

it.each<[Cells, unknown]>([
  [{ note: '5' }, [['rateSale', 5, '']]],
  [{ note: ' 4/5 ' }, [['rateSale', 4, '']]],
  [{ note: 4 }, [['rateSale', 4, '']]],
  [
    { note: '5, juda yoqdi' },
    [
      ['logContact', 'talked', 'juda yoqdi'],
      ['rateSale', 5, ''],
    ],
  ],
  [
    { note: '2 - rangi boshqa', outcome: 'Oʻylab koʻradi' },
    [
      ['logContact', 'thinking', 'rangi boshqa'],
      ['rateSale', 2, ''],
    ],
  ],
  [{ note: 'yaxshi dedi' }, [['logContact', 'talked', 'yaxshi dedi']]],
  [{ outcome: 'Koʻtarmadi' }, [['logContact', 'noAnswer', '']]],
  [{ note: '0' }, 'err.rating'],
  [{ note: '10' }, 'err.rating'],
  [{ note: '5 kun kutdi' }, 'err.ratingUnclear'],
  [{ note: '2-3 kundan keyin' }, 'err.ratingUnclear'],
  [{ note: '4,5' }, 'err.ratingUnclear'],
  [{ note: '5', next: '10.03.2026' }, 'err.noDeal'],
  [{ note: '5', outcome: 'Naqd' }, 'err.methodHere'],
])('%j asks for %j', (typed, expected) => {
  expect(planned(typed)).toEqual(expected);
});
