// Writes the sample firm into the book, each record with its number, its labels and the stamps that follow from its history.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import type { Options } from '../../kernel/schema/options';
import { dayOfSerial } from '../../kernel/time/day';
import { instantOfSerial } from '../../kernel/time/zone';
import { activitiesTable, CHANNELS, DIRECTIONS, OUTCOMES } from '../activities/index';
import { contactsTable } from '../contacts/index';
import { CUSTOMER_KINDS, customerLabel, customersTable, RELATIONS, SEGMENTS } from '../customers/index';
import { dealsTable } from '../deals/index';
import { duesTable, METHODS, paymentsTable, SALE_PAYMENTS } from '../payments/index';
import { salesTable } from '../sales/index';
import { ROLES, staffTable } from '../staff/index';
import { stageLogTable } from '../stages/index';
import { TASK_KINDS, TASK_STATUSES, tasksTable } from '../tasks/index';
import type { SampleActivity, SampleFirm, SampleSale } from './firm';
import { stampsOf } from './stamps';

/** What the book calls things. */
export interface Vocabulary {
  readonly language: Language;
  /** Labels by key. */
  readonly stages: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly lossReasons: ReadonlyMap<string, string>;
  /** From 1, by the key of the stage. */
  readonly orders: ReadonlyMap<string, number>;
}

interface Shown {
  readonly customer: string;
  readonly customerId: string;
}

/** Writes everything but the staff; the tables must be open with all their fields. */
export function writeFirm(ports: Ports, firm: SampleFirm, vocabulary: Vocabulary): void {
  const writer = new FirmWriter(ports, firm, vocabulary);
  writer.writeCustomers();
  writer.writeDeals();
  writer.writeSales();
  writer.writeActivities();
  writer.writeTasks();
}

/** Adds people to the staff, who then sell in the sample firm. */
export function writeSellers({ book }: Ports, names: readonly string[], language: Language): void {
  for (const label of names) book.insert(staffTable, { label, role: wordIn(ROLES.seller, language) });
}

class FirmWriter {
  private readonly customers: Shown[] = [];
  private readonly deals: string[] = [];
  private readonly touches = new Map<number, number>();
  private readonly talks = new Map<number, SampleActivity[]>();

  constructor(
    private readonly ports: Ports,
    private readonly firm: SampleFirm,
    private readonly vocabulary: Vocabulary,
  ) {
    for (const activity of firm.activities) {
      const { customer, deal, direction, at } = activity;
      // Only what we said ourselves is a touch.
      if (direction === 'out') this.touches.set(customer, Math.max(at, this.touches.get(customer) ?? 0));
      if (deal !== null) this.talks.set(deal, [...(this.talks.get(deal) ?? []), activity]);
    }
  }

  writeCustomers(): void {
    const { book } = this.ports;
    for (const [place, { kind, source, birthday, channel, createdAt, ...rest }] of this.firm.customers.entries()) {
      const customerId = book.insert(customersTable, {
        ...rest,
        source: this.vocabulary.sources.get(source) ?? '',
        kind: this.word(CUSTOMER_KINDS, kind),
        segment: this.word(SEGMENTS, kind === 'company' ? 'b2b' : 'b2c'),
        relation: this.word(RELATIONS, 'customer'),
        channel: this.word(CHANNELS, channel),
        birthday: this.day(birthday),
        createdAt: this.instant(createdAt),
        lastTouch: this.instant(this.touches.get(place) ?? null),
      });
      this.customers.push({ customer: customerLabel(rest), customerId });
    }
    for (const { customer, createdAt, ...rest } of this.firm.contacts) {
      book.insert(contactsTable, { ...rest, ...this.shown(customer), createdAt: this.instant(createdAt) });
    }
  }

  writeDeals(): void {
    const { book } = this.ports;
    const { sources, lossReasons, stages, orders } = this.vocabulary;
    for (const [place, deal] of this.firm.deals.entries()) {
      const { need, amount, nextStep, competitor, responsible, moves } = deal;
      const { stage, reached, ...times } = stampsOf(deal, this.talks.get(place) ?? []);
      const instants = Object.entries(times).map(([field, at]) => [field, this.instant(at)]);
      const dealId = book.insert(dealsTable, {
        ...{ need, amount, nextStep, competitor, responsible },
        ...this.shown(deal.customer),
        ...Object.fromEntries(instants),
        stage: stages.get(stage) ?? '',
        stageKey: stage,
        reached: orders.get(reached) ?? null,
        source: sources.get(deal.source) ?? '',
        lossReason: lossReasons.get(deal.lossReason) ?? '',
        nextContact: this.day(deal.nextContact),
        expectedClose: this.day(deal.expectedClose),
        createdAt: this.instant(deal.createdAt),
      });
      this.deals.push(dealId);
      const begun = { from: '', to: 'new', at: deal.createdAt };
      for (const [index, { from, to, at }] of [begun, ...moves].entries()) {
        const since = moves[index - 2]?.at ?? deal.createdAt;
        const days = index === 0 ? null : Math.floor(at) - Math.floor(since);
        book.insert(stageLogTable, { dealId, from, to, days, at: this.instant(at), by: responsible });
      }
    }
  }

  writeSales(): void {
    for (const sale of this.firm.sales) {
      const { customer, deal, date, product, amount, responsible, payment } = sale;
      const saleId = this.ports.book.insert(salesTable, {
        ...{ product, amount, responsible },
        ...this.shown(customer),
        payment: this.word(SALE_PAYMENTS, payment),
        dealId: this.dealId(deal),
        date: this.day(date),
        createdAt: this.instant(date + 0.5),
      });
      this.writeMoney(sale, saleId);
    }
  }

  private writeMoney({ customer, date, responsible, payment, payments, due }: SampleSale, saleId: string): void {
    const { book } = this.ports;
    const of = { ...this.shown(customer), saleId };
    const [first] = payments;
    if (due && first) {
      const paid = { due: this.day(date), amount: first.amount };
      book.insert(duesTable, { ...of, ...paid, createdAt: this.instant(date + 0.5) });
      const rest = { due: this.day(due.date), amount: due.amount, promised: this.day(due.promised) };
      book.insert(duesTable, { ...of, ...rest, createdAt: this.instant(date + 0.5) });
    }
    for (const paid of payments) {
      const method = this.word(METHODS, payment === 'credit' ? 'cash' : payment);
      const when = { date: this.day(paid.date), createdAt: this.instant(paid.date + 0.5) };
      book.insert(paymentsTable, { ...of, ...when, amount: paid.amount, method, responsible });
    }
  }

  writeActivities(): void {
    for (const { customer, deal, at, channel, direction, outcome, ...rest } of this.firm.activities) {
      this.ports.book.insert(activitiesTable, {
        ...rest,
        ...this.shown(customer),
        dealId: this.dealId(deal),
        at: this.instant(at),
        channel: this.word(CHANNELS, channel),
        direction: this.word(DIRECTIONS, direction),
        outcome: this.word(OUTCOMES, outcome),
        createdAt: this.instant(at),
      });
    }
  }

  writeTasks(): void {
    for (const task of this.firm.tasks) {
      const { title, moved, responsible, from } = task;
      this.ports.book.insert(tasksTable, {
        ...{ title, moved, responsible, from },
        ...this.shown(task.customer),
        dealId: this.dealId(task.deal),
        kind: this.word(TASK_KINDS, task.kind),
        status: this.word(TASK_STATUSES, task.status),
        due: this.day(task.due),
        firstDue: this.day(task.firstDue),
        acceptedAt: this.instant(task.acceptedAt),
        doneAt: this.instant(task.doneAt),
        createdAt: this.instant(task.createdAt),
      });
    }
  }

  private shown(customer: number | null): Shown {
    return (customer === null ? null : this.customers[customer]) ?? { customer: '', customerId: '' };
  }

  private dealId(deal: number | null): string {
    return deal === null ? '' : (this.deals[deal] ?? '');
  }

  private word<O extends Options>(options: O, key: (keyof O & string) | null): string {
    const words = key === null ? undefined : options[key];
    return words ? wordIn(words, this.vocabulary.language) : '';
  }

  private day(serial: number | null): string {
    return serial === null ? '' : (dayOfSerial(serial) ?? '');
  }

  private instant(serial: number | null): number | null {
    return serial === null ? null : instantOfSerial(serial, this.ports.zone);
  }
}
