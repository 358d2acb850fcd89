// A year of the sample firm: whatever falls due is in a digest of its day, or of the next working morning.

import { zoneOf } from '../../../src/google/zone';
import { addDays, type Day, dayOfSerial } from '../../../src/kernel/time/day';
import { instantAt, isWorkDay, workDayFrom } from '../../../src/kernel/time/work-time';
import { areDigestsDue, type Digest, digestOf, parseDigestOptions } from '../../../src/modules/digest/index';
import { generateFirm } from '../../../src/modules/sample/index';
import { withDefaults } from '../../../src/modules/settings/index';
import { PLAIN_TRADE } from '../../../src/modules/setup/index';
import { type TodayItem, type TodayRows, todayOf } from '../../../src/modules/today/index';
import { aColleague, aDay, aDeal, aStage, aTask, OLIM, theRows } from '../../support/morning';
import { aCustomer } from '../today/a-customer';

const FIRST = aDay('2026-03-02');
const DAYS = 365;
const HOUR = 3_600_000;
/** Three days without a single run, in the middle of a week. */
const OUTAGE = [aDay('2026-09-22'), aDay('2026-09-23'), aDay('2026-09-24')];

const STAFF = [
  OLIM,
  aColleague({ id: 'H-2', label: 'Malika', absentFrom: '2026-07-01', absentTo: '2026-07-14' }),
  aColleague({ id: 'H-3', label: 'Vali', digestHour: 14 }),
];
/** Its clocks change twice in that year. */
const ZONE = 'America/New_York';
/** Every fifth record of the sample is enough. */
const STEP = 5;

/** Days of the year are spread by a fixed step, so that each run is the same. */
function someDay(index: number): Day {
  return addDays(FIRST, (index * 37) % DAYS);
}

/** The customers, wishes and tasks of the sample, due all over the year. */
function theSample(): TodayRows {
  const names = STAFF.map(({ label }) => label);
  const firm = generateFirm({
    ...{ today: FIRST, seed: 7, trade: PLAIN_TRADE, language: 'uz', sellers: names },
    ...{ sources: ['instagram', 'call'], lossReasons: ['price'] },
  });
  const some = <T>(records: readonly T[]) => records.filter((_, index) => index % STEP === 0);
  const customers = some(firm.customers).map(({ name, birthday, responsible }, index) => {
    return aCustomer({ id: `M-${index + 1}`, name, responsible, birthday: (birthday && dayOfSerial(birthday)) || '' });
  });
  const deals = some(firm.deals).map(({ amount, need, responsible }, index) => {
    return aDeal({ id: `B-${index + 1}`, amount, need, responsible, nextContact: someDay(index) });
  });
  const tasks = some(firm.tasks).map(({ title, responsible }, index) => {
    return aTask({ id: `V-${index + 1}`, title, responsible, due: someDay(index * 3) });
  });
  const sales = deals.slice(0, 40).map(({ id, customerId, responsible }, index) => {
    const blank = { amount: null, returned: null, deliveredAt: '', rating: null };
    const rest = { ...blank, customer: '', product: '', currency: '', customerId, responsible };
    return { ...rest, id: `S-${id}`, date: FIRST, balance: 1_000, dueOn: someDay(index * 11) };
  });
  return theRows({ customers, deals, tasks, sales, stages: [aStage({ stuckDays: null })] });
}

/** What was told on each day, to each person, as the runs of the hourly work find it due. */
function tellAYear(rows: TodayRows, zoneName: string): ReadonlyMap<Day, readonly (readonly [string, Digest])[]> {
  const zone = zoneOf(zoneName);
  const options = parseDigestOptions(withDefaults(new Map()));
  const told = new Map<Day, (readonly [string, Digest])[]>();
  let mark = { day: '', hours: '', before: '' };
  for (let day = FIRST; day < addDays(FIRST, DAYS); day = addDays(day, 1)) {
    if (OUTAGE.includes(day)) continue;
    for (const hour of [8, 9, 10, 14, 20]) {
      // At any minute of the hour.
      const now = instantAt(day, 0, zone) + hour * HOUR + ((hour * 7) % 60) * 60_000;
      const lists = { digests: mark, 'digest hours': { 'H-3': '14' } };
      if (!areDigestsDue({ now, zone, options }, lists)) continue;
      const isNew = mark.day !== day;
      const since = (isNew ? mark.day : mark.before) as Day; // The days that were noted.
      const world = {
        read: todayOf(leftOf(rows, day), day, zone),
        staff: STAFF,
        since: since || addDays(day, -1),
        options,
      };
      const turn = STAFF.filter(({ digestHour }) => (digestHour === 14) === hour >= 14);
      const digests = turn.flatMap((person) => {
        const digest = digestOf(world, person);
        return digest ? [[person.label, digest] as const] : [];
      });
      told.set(day, [...(told.get(day) ?? []), ...digests]);
      mark = { day, hours: isNew ? '9' : '9,14', before: isNew ? mark.day : mark.before };
    }
  }
  return told;
}

/** What was due ten days ago is done at last; else all would pile up. */
function leftOf(rows: TodayRows, day: Day): TodayRows {
  const isLeft = (due: string): boolean => due >= addDays(day, -10);
  return {
    ...rows,
    deals: rows.deals.filter(({ nextContact }) => isLeft(nextContact)),
    tasks: rows.tasks.filter(({ due }) => isLeft(due)),
    sales: rows.sales.filter(({ dueOn }) => isLeft(dueOn)),
  };
}

/** What falls due, by its day and who must hear of it. */
function allDue(rows: TodayRows): readonly { readonly id: string; readonly due: Day; readonly who: string }[] {
  const due = [
    ...rows.deals.map(({ id, nextContact, responsible }) => ({ id, due: nextContact as Day, who: responsible })),
    ...rows.tasks.map(({ id, due: day, responsible }) => ({ id, due: day as Day, who: responsible })),
    ...rows.customers.flatMap(({ id, birthday, responsible }) => {
      if (birthday === '') return [];
      const thisYear = aDay(`2026-${birthday.slice(5)}`);
      return [{ id, due: thisYear < FIRST ? aDay(`2027-${birthday.slice(5)}`) : thisYear, who: responsible }];
    }),
  ];
  return due.filter(({ due: day }) => day >= FIRST && day < addDays(FIRST, DAYS - 7));
}

describe('a year of digests', () => {
  const rows = theSample();
  const told = tellAYear(rows, ZONE);
  const { work } = parseDigestOptions(withDefaults(new Map()));

  it('tells of everything on its day or the next working morning, also after three days without a run', () => {
    const missing = allDue(rows).filter(({ id, due, who }) => {
      const day = morningAfter(due);
      const digests = told.get(day) ?? [];
      const isIn = (items: readonly TodayItem[]) => items.some((item) => item.id === id);
      const own = digests.filter(([name]) => who === '' || name === who);
      const isTold = own.some(([, { sections }]) => sections.some(({ items }) => isIn(items)));
      // What lies with who is away, the owner hears.
      const isElsewhere = digests.some(([, { exceptions }]) => exceptions?.absent.some(({ items }) => isIn(items)));
      return !isTold && !isElsewhere;
    });

    expect([missing, allDue(rows).length > 80]).toEqual([[], true]);
  });

  it('tells nobody on days off, and each person once a day', () => {
    const days = [...told.keys()];
    const twice = days.filter((day) => {
      const names = (told.get(day) ?? []).map(([name]) => name);
      return new Set(names).size < names.length;
    });

    expect([days.filter((day) => !isWorkDay(work, day)), twice]).toEqual([[], []]);
    expect(days.length).toBeGreaterThan(280);
  });

  function morningAfter(due: Day): Day {
    let day = workDayFrom(work, due);
    while (OUTAGE.includes(day)) day = workDayFrom(work, addDays(day, 1));
    return day;
  }
});
