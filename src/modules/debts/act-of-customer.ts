// Makes the act of reconciliation with a customer for a period, ready to be printed.

import * as v from 'valibot';
import { currencyKey, currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import { CrmError } from '../../kernel/errors';
import { LANGUAGES, type Language, wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { anchorName } from '../../kernel/schema/table';
import { type Day, parseDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { salesArchive } from '../archive/index';
import { customersTable } from '../customers/index';
import { type ActAsked, paymentsTexts, reconcile, reconciliationPage } from '../payments/index';
import { readMoney } from './money-rows';
import { penaltiesOfCustomer } from './penalties';

const actInput = v.object({
  customerId: idInput,
  from: typedInput(30),
  until: typedInput(30),
  currency: typedInput(3),
  language: v.picklist(LANGUAGES),
  // As the page knows them since it was opened: the settings are not read again.
  firm: typedInput(300),
  home: typedInput(3),
});

export interface ActMade {
  /** The page, with a button that prints it. */
  readonly html: string;
  readonly title: string;
  /** How many sales and payments stand on it. */
  readonly lines: number;
  /** Sales that are left out, since nobody said how they were paid. */
  readonly unsaid: readonly string[];
}

/** Returns the act in the language that was asked for. Five blocking calls. Throws RECORD_GONE. */
export function actOfCustomer(ports: Pick<Ports, 'book' | 'desk' | 'now' | 'zone'>, input: unknown): Result<ActMade> {
  const { book } = ports;
  const { customerId, language, firm, ...asked } = parseInput(actInput, input);
  const period = parsePeriod(asked);
  if (!period.ok) return refused(period.issue);
  const home = currencyNamed(asked.home) ?? HOME_CURRENCY;
  const currency = currencyKey(asked.currency, home);
  const customer = partyOf(book, customerId);
  const money = readMoney(book);
  const act = reconcile(money, { customerId, currency, home, ...period.days });
  const penalties = penaltiesOfCustomer(ports, { customerId, home, money }).filter(
    (each) => each.currency === currency,
  );
  const title = wordIn(paymentsTexts['act.title'], language);
  const html = reconciliationPage({
    ...{ act, customer, language, isShown: true, isArchived: hasArchived(ports, act.from) },
    firm: { name: firm || BLANK, taxId: '', requisites: '', head: '' },
    currencyName: nameOf(currency || home, language),
    penalties: penalties.map((each) => ({ ...each, on: dayAt(ports.now, ports.zone) })),
  });
  return { ok: true, value: { html, title, lines: act.lines.length, unsaid: act.unsaid } };
}

/** The year that runs and the one before are in no archive. Looked for by its name alone, which takes no call. */
function hasArchived({ desk, now, zone }: Pick<Ports, 'desk' | 'now' | 'zone'>, from: string): boolean {
  const year = Number(dayAt(now, zone).slice(0, 4));
  return from < `${year - 1}` && desk.hasRange(anchorName(salesArchive));
}

/** To be filled in by hand where the settings do not say what the firm is called. */
const BLANK = '____________________';

type Period = Pick<ActAsked, 'from' | 'until'>;

function parsePeriod({ from, until }: Period): { ok: true; days: Period } | { ok: false; issue: Issue } {
  const days: Record<keyof Period, Day | ''> = { from: '', until: '' };
  for (const [field, text] of [['from', from] as const, ['until', until] as const]) {
    const day = parseDay(text);
    if (text !== '' && day === null) return { ok: false, issue: { field, received: text, text: 'err.date' } };
    days[field] = day ?? '';
  }
  if (days.until === '' || days.from <= days.until) return { ok: true, days };
  return { ok: false, issue: { field: 'until', received: until, text: 'err.actPeriod' } };
}

function partyOf(book: Ports['book'], customerId: string) {
  const fields = ['id', 'name', 'contact', 'taxId', 'requisites'] as const;
  const customer = book.open(customersTable, fields, { must: ['id'] }).get(customerId);
  if (!customer) throw new CrmError('RECORD_GONE', { table: customersTable.name, record: customerId });
  const { name, contact, taxId, requisites } = customer;
  return { name: name || contact, taxId, requisites, head: '' };
}

function nameOf(currency: string, language: Language): string {
  return currency === 'UZS' ? wordIn(paymentsTexts['act.soum'], language) : currency;
}
