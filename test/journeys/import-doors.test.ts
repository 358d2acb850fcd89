// The doors of the import: as many blocking calls however much there is, files of other systems, and whatever a stranger sends.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import type { ImportSpec, ImportView, PartBroughtIn, PlanPart } from '../../src/entry/import-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { DealToImport } from '../../src/modules/import/index';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { dataFolder } from '../support/data-folder';

const SPECS: readonly ImportSpec[] = [
  { kind: 'customers', mapping: { '1': 'name', '2': 'contact' }, readings: {} },
  { kind: 'deals', mapping: { '1': 'customer', '2': 'contact', '3': 'need' }, readings: {} },
  {
    kind: 'sales',
    mapping: { '1': 'customer', '2': 'contact', '4': 'amount', '5': 'date', '6': 'method' },
    readings: {},
  },
  {
    kind: 'payments',
    mapping: { '1': 'customer', '2': 'contact', '4': 'amount', '5': 'date', '7': 'sale' },
    readings: {},
  },
];
const ROWS = [2, 3, 4].map((row) => ({
  row,
  cells: [`Yangi ${row}`, `93123450${row}`, 'Eshik', '5 000', '10.02.2026', 'Naqd', row === 2 ? 'S-1' : ''],
}));

const MOST_OF_A_PART = 12;

/** Deals that were won long ago and this year, with their sales and payments; what is old is in the archive. */
function withArchive(count: number): Daftar {
  const daftar = setUpDaftar();
  for (let first = 0; first < count; first += 5_000) {
    const deals = Array.from({ length: Math.min(5_000, count - first) }, (_, index): DealToImport => {
      const contact = `+99890${String(1_000_000 + first + index)}`;
      const closedOn = (first + index) % 80 === 0 ? '2024-02-01' : '2026-02-01';
      return {
        customer: { name: `Mijoz ${first + index}`, contact },
        stage: 'paid',
        amount: 1,
        createdOn: closedOn,
        closedOn,
      };
    });
    mustEndWell(daftar.call('importDeals', [{ requestId: `seed-${first}`, deals }]));
  }
  const payment = {
    ...SPECS[3],
    requestId: 'paid',
    part: 0,
    rows: [{ row: 2, cells: ['Mijoz 0', '', '', '1', '01.02.2024'] }],
  };
  mustEndWell(daftar.call('bringIn', [payment]));
  mustEndWell(daftar.call('settle'));
  mustEndWell(daftar.call('archiveYear', [{ requestId: 'archive', year: 2025 }]));
  return daftar;
}

interface Calls {
  readonly plan: number;
  readonly part: number;
}

/** Blocking calls of a plan, and of a part, of each kind. */
function callsOf(daftar: Daftar): readonly Calls[] {
  return SPECS.map((spec) => {
    const door = (name: string, more: object) => {
      const outcome = daftar.call<Answer<PlanPart | PartBroughtIn>>(name, [{ ...spec, rows: ROWS, ...more }]);
      if (!mustEndWell(outcome).ok) throw new Error('It is a good part.');
      return { answer: mustEndWell(outcome), calls: outcome.record.blocking };
    };
    const sales = door('planImport', { rows: [], sales: ['S-1'] });
    const { keys } = (sales.answer as { readonly value: PlanPart }).value; // as: it is a good part.
    const plan = door('planImport', { earlier: spec.kind === 'payments' ? keys : [] });
    const part = door('bringIn', { requestId: spec.kind, part: 0 });
    return { plan: Math.max(plan.calls, sales.calls), part: part.calls };
  });
}

it('a plan takes at most five blocking calls, and a part twelve, with an archive, with a hundred records and with more than three thousand', () => {
  const books = [withArchive(100), withArchive(3_200)];
  const calls = books.flatMap(callsOf);

  expect(books.map((daftar) => daftar.records('Sotuvlar arxivi').length)).toEqual([2, 40]);
  expect(calls.filter(({ plan, part }) => plan > 5 || part > MOST_OF_A_PART)).toEqual([]);
});

const FOLDER = resolve(dataFolder(), 'import');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file !== 'header_mapping.csv') : [];
if (files.length === 0) console.warn(`Skipped: ${FOLDER} is not there. DAFTAR_DATA names another folder.`);
const describeFiles = files.length === 0 ? describe.skip : describe;

/** The kind of each file, and what becomes of its rows: created, updated, skipped, wrong. */
const BECOMES: Readonly<Record<string, readonly [kind: string, ...counts: number[]]>> = {
  'amocrm_deals_export.csv': ['deals', 0, 0, 0, 0],
  'amocrm_leads_import.csv': ['deals', 0, 0, 0, 0],
  'bitrix24_contacts.csv': ['customers', 0, 0, 0, 0],
  // Its phone is of a country that gives no such numbers out.
  'google_contacts_new.csv': ['customers', 0, 0, 0, 1],
  'hubspot_companies.csv': ['customers', 3, 0, 0, 0],
  // Of its stages one is renamed, and nobody knows it.
  'hubspot_deals.csv': ['deals', 1, 0, 0, 1],
  'outlook_en.csv': ['customers', 0, 0, 0, 0],
  'pipedrive_activities.csv': ['deals', 1, 0, 0, 0],
  'ru_generic_orders.csv': ['sales', 0, 0, 0, 0],
  'ru_hr.csv': ['customers', 0, 0, 0, 0],
  // Phones without an area, an e-mail that is none.
  'salesforce_leads.csv': ['deals', 0, 0, 0, 3],
  // The stage is the school's own word.
  'uz_leads_form.csv': ['deals', 0, 0, 0, 1],
  'uz_officials_two_scripts.csv': ['deals', 0, 0, 0, 0],
  'uz_school.csv': ['customers', 3, 0, 0, 0],
};

describeFiles('a file of another system', () => {
  it.each(files)('%s goes in as it was planned', (file) => {
    const daftar = setUpDaftar();
    const bytes = readFileSync(resolve(FOLDER, file));
    const utf8 = bytes.toString('utf8').replace(/^\ufeff/, '');
    const text = utf8.includes('\ufffd') ? new TextDecoder('windows-1251').decode(bytes) : utf8;
    const table = Papa.parse<string[]>(text.trim()).data;

    const seen = mustEndWell(daftar.call<Answer<ImportView>>('foreseeImport', [{ rows: table.slice(0, 200) }]));
    if (!seen.ok) throw new Error(`${file}: ${JSON.stringify(seen.issues)}`);
    const { kind, headingRow, columns } = seen.value;
    const mapping = Object.fromEntries(columns.map(({ column, field }) => [String(column), field]));
    const rows = table.slice(headingRow + 1).map((cells, index) => ({ row: headingRow + index + 2, cells }));
    const spec = { kind, mapping, readings: {} };
    const planned = mustEndWell(daftar.call<Answer<PlanPart>>('planImport', [{ ...spec, rows, earlier: [] }]));
    const brought = mustEndWell(
      daftar.call<Answer<PartBroughtIn>>('bringIn', [{ ...spec, requestId: 'r', part: 0, rows }]),
    );

    if (!planned.ok || !brought.ok) throw new Error(`${file}: ${JSON.stringify([planned, brought])}`);
    const fates = ['create', 'update', 'skip', 'issue'].map(
      (fate) => planned.value.rows.filter((row) => row.fate === fate).length,
    );
    const { created, updated, skipped, wrong } = brought.value;
    expect([created, updated, skipped, wrong]).toEqual(fates);
    expect([kind, ...fates]).toEqual(BECOMES[file]);
  });
});

describe('whatever a stranger sends', () => {
  const good = { ...SPECS[0], requestId: 'r', part: 0, rows: ROWS, earlier: [] };
  const long = 'x'.repeat(50_001);
  const wide = Array.from({ length: 2_000 }, () => 'x');
  const wrong: readonly (readonly [door: string, input: unknown])[] = [
    ...['rowsOfTab', 'foreseeImport', 'readImportColumns', 'planImport', 'bringIn', 'undoImport'].flatMap((door) =>
      [null, 5, 'x', [], {}, { rows: 'x' }].map((input) => [door, input] as const),
    ),
    ['foreseeImport', { rows: [wide] }],
    ['foreseeImport', { rows: [[long]] }],
    ['foreseeImport', { rows: [['Ism']], kind: 'planes' }],
    ['readImportColumns', { columns: [{ column: 0, field: 'date', texts: [] }] }],
    ['planImport', { ...good, rows: [{ row: 2, cells: wide }] }],
    ['planImport', { ...good, earlier: ['{"k":"x"}'] }],
    ['planImport', { ...good, earlier: ['nothing'] }],
    ['planImport', { ...good, earlier: ['{"k":"sale","id":5}'] }],
    ['planImport', { ...good, sales: [5] }],
    ['planImport', { ...good, words: 'x' }],
    ['bringIn', { ...good, words: [{ field: 'stage', word: '', choice: 'x' }] }],
    ['bringIn', { ...good, rows: [{ row: 2, cells: ['Ali'], nth: -1 }] }],
    ['bringIn', { ...good, rows: [{ row: 2, cells: [long] }] }],
    ['bringIn', { ...good, part: -1 }],
    ['bringIn', { ...good, requestId: 'r'.repeat(57) }],
    ['undoImport', { requestId: 'r', parts: 0 }],
  ];
  const mistaken = [{ '1': 'planes' }, { '1': 'name', '2': 'name' }, { '1': 'city' }, { '1': 'id' }];

  it('is refused where it has not its shape, and nothing is written', () => {
    const daftar = setUpDaftar();

    const taken = wrong.filter(([door, input]) => daftar.call(door, [input]).ok);

    expect([taken, daftar.records('Mijozlar')]).toEqual([[], []]);
  });

  it.each(['planImport', 'bringIn'])('is answered by %s with a sentence where the mapping is none', (door) => {
    const daftar = setUpDaftar();

    const answers = mistaken.map((mapping) => mustEndWell(daftar.call<Answer<unknown>>(door, [{ ...good, mapping }])));

    expect(answers).toEqual(mistaken.map(() => ({ ok: false, issues: expect.any(Array) })));
    expect(daftar.records('Mijozlar')).toEqual([]);
  });
});
