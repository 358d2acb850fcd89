// The five rows of the week in a person's letter: whose they are, how many, and where each line leads to.

import { createTexts } from '../../../src/kernel/i18n/texts';
import type { FaultyRow, QualityFound } from '../../../src/modules/quality/faults';
import { fiveBlocks } from '../../../src/modules/quality/five';
import { qualityTexts } from '../../../src/modules/quality/texts';
import { aColleague, MALIKA, OLIM } from '../../support/morning';

const KARIM = aColleague({ id: 'H-3', label: 'Karim' });

function aRow(id: string, responsible: string, row: Partial<FaultyRow> = {}): FaultyRow {
  const whose = { name: `Mijoz ${id}`, customerId: 'M-1', responsible };
  return { table: 'deals', id, ...whose, faults: ['nextStep'], score: 0.8, ...row };
}

/** What the letter of a person says of these rows, line by line. */
function told(rows: readonly FaultyRow[], person = MALIKA, isOwner = false) {
  const found: QualityFound = { share: 0.756, people: [], rows };
  return fiveBlocks(found, {
    ...{ person, isOwner, staff: [OLIM, MALIKA, KARIM], day: '02.03.2026' },
    texts: createTexts([qualityTexts], 'en'),
    linkTo: (table, id) => `${table}!${id}`,
  }).flatMap((block) => {
    if (block.kind === 'text') return [block.text];
    return block.kind === 'list' ? [block.title, ...block.lines.map((line) => Object.values(line).join('|'))] : [];
  });
}

it('are the worst of the person’s own, in the order of the list', () => {
  const rows = ['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6'].map((id) => aRow(id, 'malika'));

  expect(told([aRow('B-9', 'Karim'), ...rows])).toEqual([
    'Put five rows right this week',
    ...['B-1', 'B-2', 'B-3', 'B-4', 'B-5'].map((id) => `Mijoz ${id}|no next contact|${id}|deals!${id}`),
  ]);
});

it('say all that is wrong, and call a row without a name by its number', () => {
  const row = aRow('M-7', 'Malika', { table: 'customers', name: '', faults: ['reach', 'source'] });

  expect(told([row])).toEqual([
    'Put five rows right this week',
    'M-7|neither phone nor e-mail; no source||customers!M-7',
  ]);
});

it('are, for an owner, also those of nobody and of a name that nobody bears, with how good all rows are', () => {
  const rows = [aRow('B-1', ''), aRow('B-2', 'Sobir'), aRow('B-3', 'Karim')];

  expect(told(rows, OLIM, true)).toEqual([
    'Put five rows right this week',
    'Mijoz B-1|no next contact|B-1|deals!B-1',
    'Mijoz B-2|no next contact|B-2|deals!B-2',
    'Rows that lack nothing: 75 %. Rows to put right: 3. 02.03.2026',
  ]);
});

it('are not told of to whom all rows are in order', () => {
  expect([told([aRow('B-1', 'Karim')]), told([], OLIM, true)]).toEqual([[], []]);
});
