// A tick that dies at any of its calls: an hour later each message has gone once, each task is there once, and nothing is missing.

import { plainCopy } from '../../host/grid/plain-copy';
import type { Table } from '../../src/kernel/schema/table';
import { customersTable } from '../../src/modules/customers/index';
import { rulesTable } from '../../src/modules/rules/index';
import { staffTable } from '../../src/modules/staff/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';

const HOUR = 3_600_000;
/** Wednesday, 2026-03-04, 08:20 in Tashkent: the tick an hour later is the morning's. */
const WEDNESDAY = Date.UTC(2026, 2, 4, 3, 20);
/** Every so many calls; a prime, so that it falls on calls of all kinds. `TICK_STRIDE=1` dies at each of them, which takes a quarter of an hour. */
const STRIDE = Number(process.env.TICK_STRIDE ?? 97);
/** Of which one runs into what the dead one left, and the others go on. */
const TICKS_AFTER = 3;

/** What is remembered of the last run, among the document's properties. */
const RUN = 'daftar.tick.run';

type Cells = Readonly<Record<string, string | number>>;

let kept: Pick<Daftar, 'grid'> & { readonly properties: ReturnType<Daftar['properties']> };

/** Two of the staff, a lead that is due, a customer whose birthday it is, and rules that set a task, write to her and tell the owner. */
function makeFirm(): typeof kept {
  const daftar = setUpDaftar();
  write(daftar, staffTable, [
    { id: 'H-1', label: 'Olim', email: 'owner@example.com', role: 'Rahbar' },
    { id: 'H-2', label: 'Malika', email: 'malika@example.com', role: 'Sotuvchi', language: 'Ruscha' },
  ]);
  const lead = aLead({ requestId: 'lead', name: 'Nodira', contact: '90 123 45 67', nextContact: '04.03.2026' });
  mustEndWell(daftar.call('addLead', [{ ...lead, responsible: 'Malika' }]));
  mustEndWell(daftar.call('settle'));
  write(daftar, customersTable, [{ email: 'nodira@example.com', birthday: '04.03.1990', consent: 'Ha' }]);
  const on = { mode: 'Yoqilgan' };
  write(daftar, rulesTable, [
    { ...on, id: 'Q-1', name: 'Lid', when: 'Aloqa vaqti keldi', action: 'Vazifa qoʻyish', detail: 'Katalog yuborish' },
    {
      ...on,
      id: 'Q-2',
      name: 'Tabrik',
      when: 'Tugʻilgan kun',
      action: 'Mijozga xat yuborish',
      detail: 'Tugʻilgan kun',
    },
    { ...on, id: 'Q-3', name: 'Rahbarga', when: 'Tugʻilgan kun', action: 'Rahbarga xabar', detail: 'Tabriklang' },
  ]);
  daftar.clock.set(WEDNESDAY - HOUR);
  mustEndWell(daftar.call('switchTickOn', [], { as: 'owner@example.com' }));
  daftar.windOn(HOUR);
  return { grid: daftar.grid, properties: knowingTheQuota(plainCopy(daftar.properties())) };
}

/** As after a day with mail: the hourly work has seen that Google counts anew at noon. Else a full quota tells nothing. */
function knowingTheQuota(properties: ReturnType<Daftar['properties']>): typeof properties {
  const turned = { after: WEDNESDAY - 20 * HOUR, before: WEDNESDAY - 19 * HOUR };
  const quota = { by: 'owner@example.com', left: 100, at: WEDNESDAY, turned };
  const run = { ...JSON.parse(properties.document[RUN] ?? '{}'), quota };
  return { ...properties, document: { ...properties.document, [RUN]: JSON.stringify(run) } };
}

function write(daftar: Daftar, table: Table, rows: readonly Cells[]): void {
  const sheet = daftar.sheetId(table.sheet.uz);
  for (const [index, cells] of rows.entries()) {
    for (const [field, value] of Object.entries(cells)) {
      daftar.grid.write(sheet, index + 2, columnOf(table, field), [[{ value }]]);
    }
  }
}

function aFirm(): Daftar {
  kept ??= makeFirm();
  const { clock } = aMemoryBook();
  clock.set(WEDNESDAY);
  const daftar = openDaftar({ grid: copyGrid(kept.grid), clock, properties: plainCopy(kept.properties) });
  // The first trigger of a script gets the same id each time.
  mustEndWell(daftar.inProcess(() => void ScriptApp.newTrigger('tick').timeBased().everyHours(1).create()));
  return daftar;
}

/** What people got, and what there is to do; a letter about the tick's own trouble is about this very death. */
function whatCame(daftar: Daftar): unknown {
  for (let tick = 0; tick < TICKS_AFTER; tick += 1) daftar.windOn(HOUR);
  const letters = daftar.outbox().map(({ to, subject }) => `${to[0]}: ${subject}`);
  const tasks = daftar.records('Vazifalar').flatMap((task) => task['Nima qilish kerak'] ?? []);
  return { letters: letters.filter((letter) => !letter.includes('Daftar: ')).sort(), tasks };
}

function callsOfTheMorning(): number {
  const daftar = aFirm();
  const [outcome] = daftar.windOn(HOUR);
  return outcome?.record.calls.length ?? 0;
}

const places = Array.from(
  { length: Math.ceil(callsOfTheMorning() / STRIDE) },
  (_, index) => Math.min(7, STRIDE) + index * STRIDE,
);

describe('a tick of the morning', () => {
  const EXPECTED = {
    letters: [
      'malika@example.com: Дел на сегодня: 3',
      'malika@example.com: Лид без ответа: Nodira · 4567',
      'nodira@example.com: Tugʻilgan kuningiz bilan!',
      'owner@example.com: Javobsiz lid: Nodira · 4567',
      'owner@example.com: Rahbarga: Nodira',
    ],
    tasks: ['Katalog yuborish'],
  };

  it('tells Malika what is due, congratulates Nodira, tells the owner, and sets a task', () => {
    expect(whatCame(aFirm())).toEqual(EXPECTED);
  });

  it.each(places)('that dies before call %d leaves the same to those after it', (place) => {
    const daftar = aFirm();
    daftar.onCall((_, index) => {
      if (index >= place) throw new Error('The machine died.');
    });
    daftar.windOn(HOUR);
    daftar.onCall(null);

    expect(whatCame(daftar)).toEqual(EXPECTED);
  });
});
