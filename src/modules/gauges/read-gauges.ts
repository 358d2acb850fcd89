// Reads what gauges are made of: a call a table. Fields whose columns people deleted are blank, and so are tables that are gone.

import type { Book } from '../../kernel/book/book';
import { openThere, rowsOf } from '../../kernel/book/found-rows';
import { currencyKey, currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import { parseAmount } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';
import { parseWorkTime } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { goalsTable } from '../goals/index';
import { duesTable, paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { parseRates, type SettingKey } from '../settings/index';
import { snapshotsTable } from '../snapshots/index';
import { readStaff, staffTable } from '../staff/index';
import { readStages, stageLogTable, stagesTable } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { type TodayRead, todayOf } from '../today/index';
import { parseCadences } from '../touch/index';
import type { GaugeMoment, GaugeRows } from './rows';

export interface GaugesRead {
  readonly rows: GaugeRows;
  readonly moment: GaugeMoment;
  /** What asks for something today, of all people. */
  readonly today: TodayRead;
}

type Reading = Pick<Ports, 'book' | 'now' | 'zone'>;
type Settings = Readonly<Record<SettingKey, string>>;

const YEARS_WHILE_UNKNOWN = 3;

/** Returns it. Twelve blocking calls at most, whatever the number of rows. */
export function readGauges({ book, now, zone }: Reading, settings: Settings): GaugesRead {
  const rows = readRows({ book, now, zone });
  const today = dayAt(now, zone);
  const home = currencyNamed(settings.currency) ?? HOME_CURRENCY;
  const rates = parseRates(settings.rates);
  const rateOf = (currency: string): number => {
    const code = currencyKey(currency, home);
    return code === '' ? 1 : (rates.get(code) ?? 0);
  };
  const big = parseAmount(settings.bigDeal);
  const moment = {
    ...{ now, today, zone, rateOf, trade: settings.trade, work: parseWorkTime(settings) },
    years: yearsOf(settings.ltvYears),
    bigFrom: big.ok ? (big.value ?? 0) : 0,
  };
  const asked = { ...rows, home, cadences: parseCadences(settings.touchDays), ratingDays: 0, rowOf: () => null };
  return { rows, moment, today: todayOf(asked, today, zone) };
}

function readRows(ports: Reading): GaugeRows {
  const { book } = ports;
  return {
    customers: all(book, customersTable),
    deals: all(book, dealsTable),
    sales: all(book, salesTable),
    payments: all(book, paymentsTable),
    dues: all(book, duesTable),
    tasks: all(book, tasksTable),
    moves: all(book, stageLogTable),
    goals: all(book, goalsTable),
    snapshots: all(book, snapshotsTable),
    stages: book.has(stagesTable) ? readStages(book) : [],
    staff: book.has(staffTable) ? readStaff(ports) : [],
  };
}

function all<R>(book: Book, table: Table): readonly R[] {
  return rowsOf<R>(openThere(book, table));
}

/** A number of years above 0, with a comma as well; what is none is what most firms would say. */
function yearsOf(text: string): number {
  const years = Number(text.trim().replace(',', '.'));
  return years > 0 && years <= 50 ? years : YEARS_WHILE_UNKNOWN;
}
