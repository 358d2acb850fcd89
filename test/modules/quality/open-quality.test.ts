// The sheet of data quality: drawn when it is wanted, drawn anew in its place, with a link to each row.

import type { Host } from '../../../host/host';
import { customersTable } from '../../../src/modules/customers/index';
import { openQuality } from '../../../src/modules/quality/index';
import { portsInProcess } from '../../support/ports';
import { aBlankFirm, add, change, within } from '../privacy/a-firm';

function aFirm(): Host {
  const host = aBlankFirm();
  add(host, [
    ['customers', { name: 'Dilnoza', contact: '+998 90 111 22 33', source: 'Instagram' }],
    ['customers', { name: '=Karim', contact: '', source: '' }],
  ]);
  return host;
}

const links = (table: { readonly name: string }, row: number | null) => `https://example.com/${table.name}/${row}`;
const open = (host: Host) => host.inProcess(() => openQuality(portsInProcess(), links));

function linesIn({ grid }: Host): readonly string[] {
  const sheet = grid.sheets().find(({ name }) => name === 'quality.sheet');
  if (!sheet) throw new Error('There is no sheet.');
  const cells = grid.read(sheet.id, { row: 1, column: 1, rows: 30, columns: 5 });
  return cells
    .map((line) =>
      line
        .map(({ value, formula }) => formula || (value ?? ''))
        .join(' | ')
        .replace(/[ |]+$/, ''),
    )
    .filter((line) => line !== '');
}

it('links to each row, says what is wrong with it, and what people wrote becomes no formula', () => {
  const host = aFirm();

  const outcome = open(host);

  expect(outcome).toMatchObject({ ok: true, value: 'drawn' });
  const line =
    '=HYPERLINK("https://example.com/customers/3","M-2") | =Karim | quality.reach; quality.source | quality.nobody | 60 %';
  expect(linesIn(host)).toEqual([
    'quality.sheet',
    'quality.share',
    'quality.people',
    'quality.person | quality.rows | quality.sound',
    'quality.nobody | 2 | 50 %',
    'quality.five',
    'quality.no | quality.name | quality.fault | quality.person | quality.score',
    line,
    'quality.all',
    'quality.no | quality.name | quality.fault | quality.person | quality.score',
    line,
  ]);
});

it('is drawn anew in its place, and what people wrote beside it stays', () => {
  const host = aFirm();
  open(host);
  const sheet = host.grid.sheets().find(({ name }) => name === 'quality.sheet');
  host.grid.write(sheet?.id ?? 0, 1, 8, [[{ value: 'Bizniki' }]]);
  change(host, 'customers', 'M-2', { contact: '+998 90 222 33 44', source: 'Telegram' });

  const again = open(host);

  expect(again).toMatchObject({ ok: true, value: 'drawn' });
  expect(linesIn(host)).toContain('quality.none');
  expect(host.grid.read(sheet?.id ?? 0, { row: 1, column: 8, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('Bizniki');
});

it('takes as many blocking calls with two hundred rows more', () => {
  const [small, large] = [aFirm(), aFirm()];
  within(large, () => {
    const { book } = portsInProcess('many');
    book.openForInsert(customersTable, { records: 200 });
    for (let at = 0; at < 200; at += 1) book.insert(customersTable, { name: `Mijoz ${at}` });
    book.commit(null);
  });

  const [few = 0, many = 0] = [small, large].map((host) => open(host).record.blocking);

  expect(many).toBeLessThanOrEqual(few);
});
