// A year of the sample firm on the virtual clock, by real ticks: what fell due was told, nobody was told on holidays, and no day went
// over what Google lets a free account send; in the middle three days without a tick.

import type { Table } from '../src/kernel/schema/table';
import { addDays, type Day, parseDay, serialOfDay } from '../src/kernel/time/day';
import { isWorkDay, parseWorkTime, workDayFrom } from '../src/kernel/time/work-time';
import { customersTable } from '../src/modules/customers/index';
import { dealsTable } from '../src/modules/deals/index';
import { MAILS_A_DAY } from '../src/modules/outbox/limits';
import { rulesTable } from '../src/modules/rules/index';
import { settingsTable } from '../src/modules/settings/index';
import { tasksTable } from '../src/modules/tasks/index';
import { columnOf } from '../test/support/columns';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar } from '../test/support/daftar';
import { buildDist } from '../tools/build/dist';
import type { BenchRoom, Row } from './room';

const HOUR = 3_600_000;
const DAYS = 365;
/** Tashkent, where clocks never change. */
const OFFSET = 5 * HOUR;
/** Hours at which the trigger fires; at those between nothing is due in this firm. */
const TICKS = [9, 10, 15];
const HOLIDAYS = '01.01; 08.03; 21.03; 09.05; 27.05; 01.09; 01.10; 08.12';
const WORK = parseWorkTime({ workDays: '1-6', workHours: '09:00-18:00', holidays: HOLIDAYS });
/** So many leads are imported on one day, each of whom a rule writes to. */
const FLOOD = 150;
const FLOOD_ON = Math.round(DAYS * 0.55);
const OUTAGE_FROM = Math.round(DAYS * 0.33);
/** One in so many records falls due, so that a letter has room for all. */
const STEP = 3;
const OUTAGE_DAYS = 3;

export const yearBench: BenchRoom = {
  name: 'year',
  legend: `${DAYS} days, ${TICKS.length} ticks a day, ${OUTAGE_DAYS} days without any; a day with ${FLOOD} letters to customers.`,
  run: async function* () {
    await buildDist({ edition: 'bound', telegram: false });
    yield* new Year().rows();
  },
};

interface DueItem {
  readonly table: typeof dealsTable | typeof tasksTable | typeof customersTable;
  readonly row: number;
  /** Stands in the line of a letter, and nowhere else. */
  readonly mark: string;
  readonly due: Day;
}

class Year {
  private readonly daftar: Daftar = aFirm();
  private readonly first = this.today();
  private readonly items: readonly DueItem[] = this.spread();
  private readonly outage = Array.from({ length: OUTAGE_DAYS }, (_, day) => addDays(this.first, OUTAGE_FROM + day));
  private ticks = 0;

  *rows(): Iterable<Row> {
    const before = process.cpuUsage();
    for (let day = 1; day < DAYS; day += 1) this.live(addDays(this.first, day), day);
    const { user, system } = process.cpuUsage(before);
    const mails = this.daftar.outbox().map(({ at, to, subject, body }) => ({ day: dayAt(at), to, subject, body }));
    const missing = this.items.filter(({ due, mark }) => {
      const morning = this.morningAfter(due);
      return !mails.some(({ day, body }) => day === morning && body.includes(mark));
    });
    const counts = new Map<Day, number>();
    for (const { day, to } of mails) counts.set(day, (counts.get(day) ?? 0) + to.length);
    const resumed = this.morningAfter(this.outage[0] ?? this.first);
    const usual = [...counts.values()].sort((one, other) => one - other)[Math.floor(counts.size / 2)] ?? 0;
    yield { what: 'deals, tasks and birthdays that fell due', value: this.items.length };
    yield { what: 'not told on their day or the next working morning', value: missing.length };
    yield { what: 'mails in all', value: mails.length };
    yield { what: 'mails on holidays and days off', value: mails.filter(({ day }) => !isWorkDay(WORK, day)).length };
    yield { what: `most recipients on a day (${MAILS_A_DAY} may be)`, value: Math.max(...counts.values()) };
    yield { what: 'recipients on the day after the outage', value: counts.get(resumed) ?? 0 };
    yield { what: 'recipients on a usual day', value: usual };
    yield { what: 'ticks', value: this.ticks };
    yield { what: 'CPU of a tick, ms', value: Math.round((user + system) / 1_000 / this.ticks) };
    if (missing.length > 0) throw new Error(`Not told: ${missing.map(({ mark, due }) => `${mark} ${due}`).join(', ')}`);
  }

  /** A day: ticks, and in the evening all that was told is done. */
  private live(day: Day, index: number): void {
    if (this.outage.includes(day)) return;
    if (index === FLOOD_ON) this.flood(day);
    for (const hour of TICKS) {
      this.daftar.clock.set(Math.max(this.daftar.clock.now() + 60_000, instantAt(day, hour) + 17 * 60_000));
      for (const outcome of this.daftar.fireDue()) {
        mustEndWell(outcome);
        this.ticks += 1;
      }
    }
    if (!isWorkDay(WORK, day)) return;
    for (const item of this.items) if (item.due <= day) this.done(item);
  }

  private readonly finished = new Set<DueItem>();

  private done(item: DueItem): void {
    if (this.finished.has(item)) return;
    this.finished.add(item);
    const { table, row } = item;
    if (table === dealsTable) this.put(table, row, 'nextContact', serialOfDay(addDays(this.first, 3 * DAYS)));
    if (table === tasksTable) this.put(table, row, 'status', 'Bajarildi');
  }

  /** Has everything fall due somewhere in the year, each under a mark of its own. */
  private spread(): readonly DueItem[] {
    const items: DueItem[] = [];
    const some = (index: number): Day => addDays(this.first, 2 + ((index * 37) % (DAYS - 12)));
    for (const [index, record] of this.daftar.records('Bitimlar').entries()) {
      const row = index + 2;
      const [due, mark] = [some(index), `QADAM-${row}.`];
      if (record.Raqami === undefined || !OPEN.includes(String(record.Bosqich))) continue;
      const isAsked = index % STEP === 0;
      this.put(dealsTable, row, 'nextContact', serialOfDay(isAsked ? due : addDays(this.first, 3 * DAYS)));
      this.put(dealsTable, row, 'nextStep', mark);
      if (isAsked) items.push({ table: dealsTable, row, mark, due });
    }
    for (const [index, record] of this.daftar.records('Vazifalar').entries()) {
      const row = index + 2;
      const [due, mark] = [some(index * 3 + 1), `VAZIFA-${row}.`];
      if (record.Raqami === undefined) continue;
      this.put(tasksTable, row, 'due', serialOfDay(due));
      this.put(tasksTable, row, 'title', mark);
      const isAsked = index % STEP === 0;
      this.put(tasksTable, row, 'status', isAsked ? 'Ochiq' : 'Bajarildi');
      if (isAsked) items.push({ table: tasksTable, row, mark, due });
    }
    for (const [index, record] of this.daftar.records('Mijozlar').entries()) {
      const row = index + 2;
      const [due, mark] = [some(index * 5 + 2), `MIJOZ-${row}.`];
      if (record.Raqami === undefined || index % (4 * STEP) !== 0) continue;
      this.put(customersTable, row, 'name', mark);
      this.put(customersTable, row, 'birthday', serialOfDay(mustBeDay(`1990-${due.slice(5)}`)));
      items.push({ table: customersTable, row, mark, due });
    }
    return items;
  }

  /** Leads by the dozen, each of whom a rule writes to. */
  private flood(day: Day): void {
    const deals = Array.from({ length: FLOOD }, (_, index) => ({
      customer: { name: `Oqim ${index}`, contact: `+99893${String(1_000_000 + index)}` },
      ...{ stage: 'new', createdOn: day, nextContact: addDays(this.first, 3 * DAYS) },
    }));
    mustEndWell(this.daftar.call('importDeals', [{ requestId: 'flood', deals }]));
    mustEndWell(this.daftar.call('settle'));
    for (const [index, { Ism }] of this.daftar.records('Mijozlar').entries()) {
      if (String(Ism).startsWith('Oqim')) this.put(customersTable, index + 2, 'email', `c${index}@example.com`);
    }
  }

  private put(table: Table, row: number, field: string, value: string | number): void {
    this.daftar.grid.write(this.daftar.sheetId(table.sheet.uz), row, columnOf(table, field), [[{ value }]]);
  }

  private morningAfter(due: Day): Day {
    let day = workDayFrom(WORK, due);
    while (this.outage.includes(day)) day = workDayFrom(WORK, addDays(day, 1));
    return day;
  }

  private today(): Day {
    return dayAt(this.daftar.clock.now());
  }
}

const OPEN = ['Yangi lid', 'Taklif', 'Kelishuv'];

/** The sample firm, its people with addresses, its holidays, and a rule that writes to whoever asks for something. */
function aFirm(): Daftar {
  const daftar = openDaftar(aMemoryBook());
  const staff = ['Olim', 'Malika', 'Barno', 'Sardor'].map((name, index) => ({
    ...{ name, email: index === 0 ? 'owner@example.com' : `${name.toLowerCase()}@example.com` },
    role: index === 0 ? 'owner' : 'seller',
  }));
  const answers = { requestId: 'year', language: 'uz', start: 'sample', trade: 'services', staff };
  mustEndWell(daftar.call('runSetup', [answers]));
  const write = (table: Table, row: number, cells: Readonly<Record<string, string>>): void => {
    for (const [field, value] of Object.entries(cells)) {
      daftar.grid.write(daftar.sheetId(table.sheet.uz), row, columnOf(table, field), [[{ value }]]);
    }
  };
  const settings = daftar.records('Sozlamalar');
  const at = settings.findIndex((record) => Object.values(record).includes('holidays'));
  write(settingsTable, (at < 0 ? settings.length : at) + 2, { id: 'holidays', value: HOLIDAYS });
  const rule = { name: 'Soʻrov', when: 'Yangi lid tushdi', action: 'Mijozga xat yuborish' };
  write(rulesTable, daftar.records('Qoidalar').length + 2, { ...rule, detail: 'Soʻrovingiz keldi', mode: 'Yoqilgan' });
  mustEndWell(daftar.call('reconcile'));
  return daftar;
}

function dayAt(instant: number): Day {
  return mustBeDay(new Date(instant + OFFSET).toISOString().slice(0, 10));
}

function instantAt(day: Day, hour: number): number {
  return Date.parse(`${day}T00:00:00Z`) - OFFSET + hour * HOUR;
}

function mustBeDay(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`No day: ${text}.`);
  return day;
}
