// What a person may do in the sidebar besides adding a lead, as data: sent, undone and drawn ahead of the answer.

import type { PaymentAdded, SaleAdded } from '../../../src/entry/money-rpc';
import type { Channel, Direction, Outcome } from '../../../src/modules/activities/index';
import type { Method, SalePayment } from '../../../src/modules/payments/index';
import type { TaskKind } from '../../../src/modules/tasks/index';

/** One contact with a customer, and when to speak next. */
export interface ContactDeed {
  readonly kind: 'logContact';
  readonly customerId: string;
  /** '' for a contact about no deal. */
  readonly dealId: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome | '';
  readonly text: string;
  readonly question: string;
  /** Days here and below are 'YYYY-MM-DD', or '' for none. */
  readonly nextContact: string;
  readonly nextStep: string;
}

/** A deal goes to another stage. */
export interface MoveDeed {
  readonly kind: 'moveStage';
  readonly dealId: string;
  readonly to: string;
  /** How the stage is called, for the confirmation. */
  readonly label: string;
  readonly expectedStage: string;
  readonly lossReason: string;
  readonly competitor: string;
  readonly nextContact: string;
  /** Required fields, filled in on the way. */
  readonly values: Readonly<Record<string, string>>;
  /** Why required fields stay blank. */
  readonly override: string;
}

export interface TaskDeed {
  readonly kind: 'addTask';
  readonly customerId: string;
  readonly dealId: string;
  readonly taskKind: TaskKind;
  readonly title: string;
  readonly due: string;
  readonly responsible: string;
}

export interface PersonDeed {
  readonly kind: 'addPerson';
  readonly customerId: string;
  readonly name: string;
  readonly role: string;
  readonly contact: string;
}

export interface FactDeed {
  readonly kind: 'changeFact';
  readonly customerId: string;
  readonly field: string;
  readonly value: string;
  /** What stood there when the person began to type. */
  readonly was: string;
}

/** A sale; everything as it was typed, '' for what nobody said. */
export interface SaleDeed {
  readonly kind: 'addSale';
  readonly amount: string;
  readonly method: SalePayment;
  readonly customerId: string;
  readonly contact: string;
  readonly name: string;
  readonly product: string;
  readonly quantity: string;
  readonly discount: string;
  readonly discountReason: string;
  readonly date: string;
  readonly note: string;
  /** Of a sale that is paid later: what came at once, and until when the rest comes. */
  readonly paidNow: string;
  readonly paidNowMethod: Method | '';
  readonly due: string;
  readonly deliverBy: string;
}

/** Money that came from a customer, or went back to them. */
export interface PaymentDeed {
  readonly kind: 'addPayment';
  readonly customerId: string;
  /** '' pays the oldest debt first. */
  readonly saleId: string;
  readonly amount: string;
  readonly method: Method;
  readonly date: string;
  readonly note: string;
  readonly refund: boolean;
}

/** A customer names the day on which they will pay. */
export interface PayPromiseDeed {
  readonly kind: 'promisePayment';
  readonly customerId: string;
  readonly saleId: string;
  /** That of the debt; '' is the firm's own, and nothing is all of them. */
  readonly currency?: string;
  readonly date: string;
  readonly note: string;
}

/** Something that was sold comes back. */
export interface ReturnDeed {
  readonly kind: 'returnSale';
  readonly saleId: string;
  readonly amount: string;
  /** How the money is given back; '' where it is not. */
  readonly method: Method | '';
}

/** The rest of a sale comes in parts, each on its day. */
export interface ScheduleDeed {
  readonly kind: 'scheduleDues';
  readonly saleId: string;
  readonly parts: readonly { readonly date: string; readonly amount: string }[];
}

/** What was promised was delivered. */
export interface DeliveryDeed {
  readonly kind: 'deliverSale';
  readonly saleId: string;
  readonly date: string;
}

/** A customer says how a sale was, from 1 to 5. */
export interface RatingDeed {
  readonly kind: 'rateSale';
  readonly saleId: string;
  readonly rating: number;
}

export type MoneyDeed = SaleDeed | PaymentDeed | PayPromiseDeed | ReturnDeed | ScheduleDeed | DeliveryDeed | RatingDeed;

export type Deed =
  | MoneyDeed
  | ContactDeed
  /** The customer refused: the contact is logged, and the deal is lost. */
  | { readonly kind: 'refuse'; readonly contact: ContactDeed; readonly move: MoveDeed }
  | MoveDeed
  | { readonly kind: 'setNext'; readonly dealId: string; readonly nextContact: string; readonly nextStep: string }
  | TaskDeed
  | { readonly kind: 'closeTask'; readonly taskId: string; readonly nextContact: string }
  | { readonly kind: 'postpone'; readonly taskId: string; readonly due: string }
  | { readonly kind: 'handOver'; readonly dealId: string; readonly to: string; readonly note: string }
  | { readonly kind: 'accept'; readonly taskId: string }
  /** What a rule suggested is to be done, or not to be asked again. */
  | { readonly kind: 'suggestion'; readonly taskId: string; readonly take: boolean }
  | PersonDeed
  | FactDeed;

/** What the server said about a deed that it carried out. */
export interface Done {
  /** The requests to take back, in the order in which they were made. */
  readonly requestIds: readonly string[];
  readonly nextContact: string;
  /** Whether the deal's sale was written by it. */
  readonly sale: boolean;
  /** Headings of required fields that stayed blank. */
  readonly missing: readonly string[];
  /** What the server said of money; absent for other deeds. */
  /** Whether Daftar does it in its next run, and has not yet. */
  readonly isLater?: boolean;
  readonly sold?: SaleAdded;
  readonly paid?: PaymentAdded;
}

/** Returns a contact with nothing said about it yet. */
export function aContact({ customerId, dealId }: Pick<ContactDeed, 'customerId' | 'dealId'>): ContactDeed {
  return {
    kind: 'logContact',
    customerId,
    dealId,
    channel: 'call',
    direction: 'out',
    outcome: '',
    text: '',
    question: '',
    nextContact: '',
    nextStep: '',
  };
}

/** Returns a move with nothing filled in yet. */
export function aMove({ dealId, to, label, expectedStage }: Omit<MoveDeed, 'kind' | Blank>): MoveDeed {
  const blank = { lossReason: '', competitor: '', nextContact: '', values: {}, override: '' };
  return { kind: 'moveStage', dealId, to, label, expectedStage, ...blank };
}

type Blank = 'lossReason' | 'competitor' | 'nextContact' | 'values' | 'override';
