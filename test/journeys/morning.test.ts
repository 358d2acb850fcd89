// The morning's messages through real ticks: the right lines to the right people, once, and after an outage only today's.

import { customersTable } from '../../src/modules/customers/index';
import { sendsTable } from '../../src/modules/outbox/index';
import { settingsTable } from '../../src/modules/settings/index';
import { staffTable } from '../../src/modules/staff/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';

const HOUR = 3_600_000;
/** Wednesday, 2026-03-04, 08:20 in Tashkent. */
const WEDNESDAY = Date.UTC(2026, 2, 4, 3, 20);
const OUTBOX = sendsTable.sheet.uz;

/** Olim looks after it; Malika's leads are due on the days that are named. */
function aFirm(days: readonly string[]): Daftar {
  const daftar = setUpDaftar();
  const staff = daftar.sheetId(staffTable.sheet.uz);
  const person = (row: number, values: Readonly<Record<string, string | number>>): void => {
    for (const [field, value] of Object.entries(values)) {
      daftar.grid.write(staff, row, columnOf(staffTable, field as keyof typeof staffTable.fields), [[{ value }]]);
    }
  };
  person(2, { id: 'H-1', label: 'Olim', email: 'owner@example.com', role: 'Rahbar' });
  person(3, { id: 'H-2', label: 'Malika', email: 'malika@example.com', role: 'Sotuvchi', language: 'Ruscha' });
  for (const [index, nextContact] of days.entries()) {
    const contact = `90 123 45 6${index}`;
    const lead = {
      ...aLead({ requestId: `lead-${index}`, name: `Mijoz ${index}`, contact, nextContact }),
      responsible: 'Malika',
    };
    mustEndWell(daftar.call('addLead', [lead]));
  }
  mustEndWell(daftar.call('settle'));
  mustEndWell(daftar.call('switchTickOn', [], { as: 'owner@example.com' }));
  daftar.takeShown();
  return daftar;
}

/** Has the hourly tick run so many times. */
function ticks(daftar: Daftar, hours: number): void {
  for (let hour = 0; hour < hours; hour++)
    for (const { ok } of daftar.windOn(HOUR)) if (!ok) throw new Error('A tick failed.');
}

const heading = (field: keyof typeof sendsTable.fields): string => sendsTable.fields[field].heading.uz;

/** The keys of all digests that were ever queued. */
function digests(daftar: Daftar): readonly unknown[] {
  const keys = daftar.records(OUTBOX).map((record) => String(record[heading('key')]));
  return keys.filter((key) => key.startsWith('digest:'));
}

/** To whom each went, and what about; the alerts about the new leads are left out. */
function morningLetters(daftar: Daftar): readonly unknown[] {
  const rows = daftar.records(OUTBOX).filter((record) => String(record[heading('key')]).startsWith('digest:'));
  return rows.map((record) => [record[heading('to')], record[heading('subject')]]);
}

describe('the tick of a morning', () => {
  it('tells Malika in her language what is due, the owner in his what lies too long, each once a day', () => {
    const daftar = aFirm(['04.03.2026', '03.03.2026', '27.02.2026', '09.03.2026']);
    daftar.clock.set(WEDNESDAY - HOUR);

    ticks(daftar, 1);
    const before = digests(daftar);
    ticks(daftar, 3);

    expect(before).toEqual([]);
    expect(digests(daftar)).toEqual(['digest:H-1:2026-03-04', 'digest:H-2:2026-03-04']);
    expect(morningLetters(daftar)).toEqual([
      ['owner@example.com', 'Eʼtibor kerak: 1 ta masala'],
      ['malika@example.com', 'Дел на сегодня: 4, просрочено: 2'],
    ]);
  });

  it('tells nobody on days off, and after three days without a tick only of today, with all that was missed', () => {
    const daftar = aFirm(['05.03.2026', '08.03.2026', '11.03.2026']);
    daftar.clock.set(WEDNESDAY);
    // Wednesday to Friday.
    for (let day = 0; day < 3; day++) {
      daftar.clock.set(WEDNESDAY + day * 24 * HOUR);
      ticks(daftar, 2);
    }
    const week = digests(daftar);
    // Sunday the eighth, a day off; then nothing runs until Thursday the twelfth, at noon.
    daftar.clock.set(WEDNESDAY + 4 * 24 * HOUR);
    ticks(daftar, 2);
    const sunday = digests(daftar).slice(week.length);
    daftar.clock.set(WEDNESDAY + 8 * 24 * HOUR + 3 * HOUR);
    ticks(daftar, 2);

    expect(week).toEqual(['digest:H-2:2026-03-04', 'digest:H-2:2026-03-05', 'digest:H-2:2026-03-06']);
    expect(sunday).toEqual([]);
    expect(digests(daftar).slice(week.length)).toEqual(['digest:H-1:2026-03-12', 'digest:H-2:2026-03-12']);
  });

  it('reports the closed week to the owner on Monday, once', () => {
    const daftar = aFirm(['04.03.2026']);
    const reports = () => daftar.outbox().filter(({ subject }) => subject.startsWith('Hafta'));
    // Monday the ninth.
    daftar.clock.set(WEDNESDAY + 5 * 24 * HOUR);

    ticks(daftar, 3);

    expect(reports()).toMatchObject([
      {
        to: ['owner@example.com'],
        subject: 'Hafta: savdo 0\u00a0soʻm (02.03.2026 – 08.03.2026)',
        body: expect.stringContaining('Yangi lidlar: 1 (–)'),
        htmlBody: expect.stringContaining('Haftalik hisobot'),
      },
    ]);
  });

  it('has each put five rows right, with the letter of Monday and no other, or the next one where none came on it', () => {
    const daftar = aFirm(['09.03.2026', '09.03.2026']);
    const customers = daftar.sheetId('Mijozlar');
    daftar.grid.write(customers, 2, columnOf(customersTable, 'source'), [[{ value: null }]]);
    daftar.clock.set(WEDNESDAY + 5 * 24 * HOUR);

    ticks(daftar, 2);
    // Tuesday, and after an outage Tuesday and Wednesday of the week after.
    for (const day of [6, 13, 14]) {
      daftar.clock.set(WEDNESDAY + day * 24 * HOUR);
      ticks(daftar, 2);
    }

    const told = daftar
      .outbox()
      .filter(({ to, subject }) => to[0] === 'malika@example.com' && subject.startsWith('Дел на сегодня'))
      .map(({ at, body }) => [new Date(at).getUTCDay(), /Исправьте на этой неделе пять строк\n• (.*)/.exec(body)?.[1]]);
    expect(told).toEqual([
      [1, 'Mijoz 0: нет источника, M-1'],
      [2, undefined],
      [2, 'Mijoz 0: нет источника, M-1'],
      [3, undefined],
    ]);
  });

  it('goes by the hour in the settings', () => {
    const daftar = aFirm(['04.03.2026']);
    const settings = daftar.sheetId(settingsTable.sheet.uz);
    const row = daftar
      .records(settingsTable.sheet.uz)
      .findIndex((record) => Object.values(record).includes('digestHour'));
    const at = row < 0 ? daftar.records(settingsTable.sheet.uz).length + 2 : row + 2;
    daftar.grid.write(settings, at, 1, [[{ value: 'digestHour' }, { value: '11' }]]);
    daftar.clock.set(WEDNESDAY);

    ticks(daftar, 2);
    const before = digests(daftar);
    ticks(daftar, 1);

    expect([before, digests(daftar)]).toEqual([[], ['digest:H-2:2026-03-04']]);
  });
});

describe('a tick that dies while it queues the morning’s messages', () => {
  const due = ['04.03.2026', '27.02.2026'];

  /** The calls of that step before which something is not yet as it will be. */
  function changingCalls(): readonly number[] {
    const daftar = aFirm(due);
    daftar.clock.set(WEDNESDAY);
    const changing: number[] = [];
    daftar.onCall((name, index) => {
      const { step = '' } = JSON.parse(daftar.properties().document['daftar.tick.run'] ?? '{}');
      if (step === 'digest' && /\.(set|insert|flush)/.test(name)) changing.push(index);
    });
    ticks(daftar, 1);
    return changing;
  }

  it.each(changingCalls())('before call %d has told each person once an hour later', (index) => {
    const daftar = aFirm(due);
    daftar.clock.set(WEDNESDAY);
    daftar.onCall((_, at) => {
      if (at >= index) throw new Error('The machine died.');
    });

    daftar.windOn(HOUR);
    daftar.onCall(null);
    ticks(daftar, 2);

    const mornings = daftar.outbox().filter(({ subject }) => /^(Eʼtibor|Дел)/.test(subject));
    expect(mornings.map(({ to }) => to[0])).toEqual(['owner@example.com', 'malika@example.com']);
  });
});

describe('an older version of the workbook that was restored', () => {
  it('tells nobody a second time what was told that morning, gives up what waited, and goes on the next day', () => {
    const daftar = aFirm(['04.03.2026', '05.03.2026']);
    daftar.clock.set(WEDNESDAY);
    const before = copyGrid(daftar.grid);
    ticks(daftar, 2);
    const told = daftar.outbox().length;
    const restored = openDaftar({
      ...aMemoryBook(),
      ...{ grid: before, properties: daftar.properties(), clock: daftar.clock },
    });
    mustEndWell(restored.inProcess(() => void ScriptApp.newTrigger('tick').timeBased().everyHours(1).create()));

    ticks(restored, 3);
    const again = restored.outbox().map(({ subject }) => subject);
    restored.clock.set(WEDNESDAY + 24 * HOUR);
    ticks(restored, 2);

    expect(told).toBeGreaterThan(0);
    // That it came back is told, and so is that leads have no answer: that is still true.
    expect(again.filter((subject) => !subject.includes(':') || /Дел|masala/.test(subject))).toEqual([]);
    expect(again).toContain('Daftar: ish oxirigacha bajarilmadi');
    expect(digests(restored)).toEqual(['digest:H-2:2026-03-05']);
  });
});
