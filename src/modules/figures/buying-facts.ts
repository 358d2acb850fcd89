// What stands beside each sale so that plain formulas count customers as of any day: when they bought next, and since when loyal.

import { bySeniority } from '../../kernel/seniority';
import { type Day, parseDay } from '../../kernel/time/day';
import type { LoyalRule } from './buyer-status';
import { isCounted, type Purchase } from './purchase';

/** The next buying day of who has not bought since. */
export const NOT_YET = '2999-12-31';

export interface BuyingFacts {
  /** The customer's next buying day; the very day where a later sale of that day tells; '' for what is no purchase of anybody. */
  readonly nextOn: string;
  /** The buying day that makes this one a loyal customer's; '' where there were not so many, and beside all but the last of a day. */
  readonly loyalOn: string;
}

const NOTHING: BuyingFacts = { nextOn: '', loyalOn: '' };

/**
 * Returns them for each purchase by number. As of the day D, which does not count itself, the active customers are the sales with
 * `date < D`, `date >= EDATE(D-1;-12)` and `nextOn >= D`; the loyal ones have `loyalOn >= EDATE(D-1;-months)` of the rule besides.
 * Who came back from one period to the next: `date` in the first and `nextOn` in the second; of those with `nextOn >= ` its begin.
 */
export function buyingFacts(
  purchases: readonly Purchase[],
  { days }: Pick<LoyalRule, 'days'>,
): ReadonlyMap<string, BuyingFacts> {
  const facts = new Map(purchases.map(({ id }) => [id, NOTHING]));
  for (const bought of byCustomer(purchases).values()) {
    const visits = visitsOf(bought);
    for (const [index, { day, ids }] of visits.entries()) {
      for (const id of ids) facts.set(id, { nextOn: day, loyalOn: '' });
      const loyalOn = visits[index - days + 1]?.day ?? '';
      facts.set(ids[ids.length - 1] ?? '', { nextOn: visits[index + 1]?.day ?? NOT_YET, loyalOn });
    }
  }
  return facts;
}

interface Visit {
  readonly day: Day;
  /** The sales of that day, the last one last. */
  readonly ids: string[];
}

/** What was bought on one day, in the order of the days. */
function visitsOf(bought: readonly Purchase[]): readonly Visit[] {
  const visits: Visit[] = [];
  for (const { id, date } of [...bought].sort(bySeniority)) {
    const day = parseDay(date);
    const last = visits[visits.length - 1];
    if (day !== null && last?.day === day) last.ids.push(id);
    else if (day !== null) visits.push({ day, ids: [id] });
  }
  return visits;
}

function byCustomer(purchases: readonly Purchase[]): ReadonlyMap<string, readonly Purchase[]> {
  const customers = new Map<string, Purchase[]>();
  for (const purchase of purchases) {
    const { customerId } = purchase;
    if (customerId === '' || !isCounted(purchase)) continue;
    const own = customers.get(customerId);
    if (own) own.push(purchase);
    else customers.set(customerId, [purchase]);
  }
  return customers;
}
