// What a rule is once its row was understood: an occasion, conditions, a wait, and one thing to do.

import type { Value } from '../../kernel/schema/kinds';
import type { Day } from '../../kernel/time/day';
import type { MergeField } from '../templates/index';
import type { RuleEvent, RuleMode } from './options';

/** The tables whose records a rule may be about. */
export type RuleTable = 'deals' | 'customers' | 'tasks' | 'dues';

/** A field of one of them. */
export interface Place {
  readonly table: RuleTable;
  readonly field: string;
}

export const OPERATORS = ['=', '!=', '>', '<', '>=', '<=', 'contains'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Condition {
  readonly place: Place;
  readonly operator: Operator;
  /** As the field's kind has it: a number, a day, the key of a fixed choice, a folded text; '' asks for a blank cell. */
  readonly value: Value;
  /** Where several were typed, one of which is enough. */
  readonly anyOf?: readonly Value[];
}

/** Days, of the calendar or of work. */
export interface Wait {
  readonly days: number;
  readonly isWork: boolean;
}

/** What the event is about besides: days, the key of a stage, a product, a field; what it has no use for is null or ''. */
export interface EventFacts {
  readonly days: number;
  readonly stageKey: string;
  readonly product: string;
  readonly place: Place | null;
}

/** What is done; texts as they were typed. */
export type Deed =
  | { readonly kind: 'task'; readonly title: string }
  | { readonly kind: 'nextContact'; readonly after: Wait }
  | { readonly kind: 'setField'; readonly place: Place; readonly text: string }
  /** `places` are those without which the letter says nothing. */
  | { readonly kind: 'mailCustomer'; readonly template: string; readonly places: readonly MergeField[] }
  | { readonly kind: 'tellStaff'; readonly text: string }
  | { readonly kind: 'tellOwner'; readonly text: string };

export interface Rule extends EventFacts {
  readonly id: string;
  readonly name: string;
  readonly event: RuleEvent;
  readonly conditions: readonly Condition[];
  readonly wait: Wait;
  readonly deed: Deed;
  readonly mode: RuleMode;
  /** Occasions before it are none of the rule's. */
  readonly since: Day;
}

/**
 * A letter about what customers asked for, owe or were promised goes to whoever does not mind; one by which the firm reminds of
 * itself goes to those alone who agreed to letters.
 */
const REMINDING: readonly RuleEvent[] = ['noTouch', 'lastPurchase', 'birthday', 'fieldChanged'];

/** Tells whether the letters of a rule go only to who agreed to letters. */
export function needsConsent({ event }: Pick<Rule, 'event'>): boolean {
  return REMINDING.includes(event);
}

/** Of which table the records are that an event happens to; a changed field is one of its own table. */
export const TABLE_OF_EVENT: Readonly<Record<RuleEvent, RuleTable>> = {
  leadCreated: 'deals',
  stageEntered: 'deals',
  noTouch: 'deals',
  contactDue: 'deals',
  taskDue: 'tasks',
  promiseDue: 'tasks',
  paymentDue: 'dues',
  paymentLate: 'dues',
  lastPurchase: 'customers',
  birthday: 'customers',
  consentGiven: 'customers',
  fieldChanged: 'deals',
};

/** Returns the table of the records that a rule is about. */
export function tableOfRule({ event, place }: Pick<Rule, 'event' | 'place'>): RuleTable {
  return event === 'fieldChanged' && place ? place.table : TABLE_OF_EVENT[event];
}
