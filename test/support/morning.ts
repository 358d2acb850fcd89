// Builders of what a morning's messages are made of, naming only what matters to a test.

import { zoneOf } from '../../src/google/zone';
import type { Language } from '../../src/kernel/i18n/language';
import { createTexts, type Texts } from '../../src/kernel/i18n/texts';
import { type Day, parseDay } from '../../src/kernel/time/day';
import { workDayBefore } from '../../src/kernel/time/work-time';
import { type DigestWorld, parseDigestOptions } from '../../src/modules/digest/index';
import { modules } from '../../src/modules/index';
import { withDefaults } from '../../src/modules/settings/index';
import type { Colleague } from '../../src/modules/staff/acting-person';
import type { Stage } from '../../src/modules/stages/index';
import { type TodayDeal, type TodayRows, type TodayTask, todayOf } from '../../src/modules/today/index';
import { parseCadences } from '../../src/modules/touch/index';
import { aCustomer } from '../modules/today/a-customer';

/** Returns the day; throws where it is none. */
export function aDay(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`No day: ${text}.`);
  return day;
}

/** Returns what Daftar says in a language, of all modules. */
export function textsOf(language: Language): Texts {
  return createTexts(
    modules.map(({ texts }) => texts),
    language,
  );
}

/** An open stage with even chances, in which nothing may stay for more than a week. */
export function aStage(stage: Partial<Stage> = {}): Stage {
  const rest = { pipeline: '', required: [], strictness: 'warn', playbook: '', nextDays: null, stuckDays: 7 } as const;
  return { ...rest, key: 'offer', label: 'Taklif', outcome: 'open', order: 1, probability: 0.5, ...stage };
}

const NO_DEAL = {
  ...{ customer: 'Nodira · 4567', need: '', source: '', responsible: '', lossReason: '', pipeline: '', nextStep: '' },
  ...{ contactPerson: '', expectedClose: '', competitor: '', note: '', amount: null, nextContact: '' },
  ...{ contractNumber: '', contractFrom: '', contractUntil: '', deferralDays: null, penalty: null, deliverBy: '' },
  ...{ stageSince: null, wonAt: null, lostAt: null, reached: null, arrivedAt: null },
  ...{ agreedAt: null, segment: '', chance: null },
};

/** An offer to Nodira that was answered long ago and asks for nothing. */
export function aDeal(deal: Partial<TodayDeal> = {}): TodayDeal {
  const touched = { firstReplyAt: 1, lastTouch: 1, createdAt: 1 };
  return { ...NO_DEAL, ...touched, id: 'B-1', customerId: 'M-1', stage: 'Taklif', stageKey: 'offer', ...deal };
}

/** An open task for Nodira without a day. */
export function aTask(task: Partial<TodayTask> = {}): TodayTask {
  const what = { title: 'Katalog', kind: 'Vazifa', status: 'Ochiq', due: '', dealId: '', customerId: 'M-1' };
  const blank = {
    customer: '',
    responsible: '',
    note: '',
    firstDue: '',
    moved: null,
    from: '',
    ruleKey: '',
    onTime: null,
  };
  return { ...blank, ...what, id: 'V-1', acceptedAt: null, doneAt: null, createdAt: null, ...task };
}

/** A seller, Malika. */
export function aColleague(person: Partial<Colleague> = {}): Colleague {
  const blank = {
    telegram: '',
    absentFrom: '',
    absentTo: '',
    leftOn: '',
    language: '',
    digest: '',
    share: null,
    chat: '',
  };
  const who = { id: 'H-2', label: 'Malika', email: 'malika@example.com', role: 'Sotuvchi', digestHour: null };
  // as: the columns that no morning looks at are left out.
  return { ...blank, ...who, ...person } as Colleague;
}

export const OLIM = aColleague({ id: 'H-1', label: 'Olim', email: 'olim@example.com', role: 'Rahbar' });
export const MALIKA = aColleague();

/** A firm of Nodira alone, with deals that stand in rows by their numbers. */
export function theRows(rows: Partial<TodayRows> = {}): TodayRows {
  return {
    customers: [aCustomer()],
    deals: [],
    tasks: [],
    sales: [],
    ratingDays: 3,
    dues: [],
    stages: [aStage()],
    home: 'UZS',
    cadences: parseCadences(''),
    rowOf: (_, id) => Number(id.slice(2)) + 1,
    ...rows,
  };
}

export interface Morning {
  readonly day?: string;
  readonly rows?: Partial<TodayRows>;
  readonly staff?: readonly Colleague[];
  /** The day of the digests before. */
  readonly since?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly zone?: string;
}

/** Thursday, 2026-06-11, in Tashkent, with an owner and a seller. */
export function aMorning({
  day = '2026-06-11',
  rows,
  staff = [OLIM, MALIKA],
  since,
  settings = {},
  zone,
}: Morning = {}): DigestWorld {
  const options = parseDigestOptions(withDefaults(new Map(Object.entries(settings))));
  const today = aDay(day);
  return {
    read: todayOf(theRows(rows), today, zoneOf(zone ?? 'Asia/Tashkent')),
    staff,
    since: since === undefined ? workDayBefore(options.work, today) : aDay(since),
    options,
  };
}
