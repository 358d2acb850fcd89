// The reports of closed periods as messages to the owners.

import { parseAmount } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { readMoney } from '../debts/index';
import { type DigestWorldRead, isOwner, languageFor, messageOf, readDigestWorld, type Writing } from '../digest/index';
import { type Message, wayTo } from '../outbox/index';
import { parseRates } from '../settings/index';
import { figuresOf, type ReportRows } from './figures';
import type { Period } from './periods';
import { isWorthAReport, reportLetter } from './report-letter';

export interface ReportWorld {
  readonly world: DigestWorldRead;
  readonly rows: ReportRows;
}

/** What people typed into the settings. */
export type TypedForReports = Readonly<Record<'monthlyPlan' | 'rates', string>>;

/** Reads what reports are made of. Eleven blocking calls: those of a digest, and sales, payments and dues. */
export function readReportWorld(
  ports: Ports,
  lists: Parameters<typeof readDigestWorld>[1],
  typed: TypedForReports,
): ReportWorld {
  const world = readDigestWorld(ports, lists);
  const { deals, customers, zone } = world.read.world;
  const monthly = parseAmount(typed.monthlyPlan);
  return {
    world,
    rows: {
      ...readMoney(ports.book),
      ...{ zone, home: world.currency, rates: parseRates(typed.rates), stages: world.read.stages },
      deals: [...deals.values()],
      customers: [...customers.values()],
      plan: monthly.ok && monthly.value ? monthly.value : null,
    },
  };
}

/** Returns a message a period and owner; none of a period in which nothing happened, nor before it. */
export function reportMessages(
  { world, rows }: ReportWorld,
  periods: readonly Period[],
  writing: Writing,
): readonly Message[] {
  const owners = world.staff.filter(isOwner);
  return periods.flatMap((period) => {
    const figures = figuresOf(rows, period);
    if (!isWorthAReport(figures)) return [];
    return owners.flatMap((person): Message[] => {
      const way = wayTo(person, { bot: writing.bot, isAlert: true });
      if (!way) return [];
      const language = languageFor(person, writing.language);
      const words = {
        ...{ language, firm: writing.firm, link: writing.link, rowOf: world.read.rowOf, trouble: null },
        ...{ texts: writing.textsIn(language), money: writing.moneyIn(language) },
        escalateDays: world.options.escalateDays,
      };
      const letter = reportLetter(figures, period, world, words);
      const key = `report:${period.kind}:${period.from}:${person.id}`;
      return [{ ...messageOf(letter, way), key, kind: 'report', notBefore: null, until: null }];
    });
  });
}
