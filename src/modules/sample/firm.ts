// The sample firm as data: what its generators make, before it has numbers, labels or a workbook.

import type { Language } from '../../kernel/i18n/language';
import type { Day } from '../../kernel/time/day';
import type { Channel, Direction, Outcome } from '../activities/index';
import type { SalePayment } from '../payments/index';
import type { Trade } from '../setup/index';
import type { StageKey } from '../stages/index';
import type { TaskKind, TaskStatus } from '../tasks/index';

export interface SampleOptions {
  readonly today: Day;
  readonly seed: number;
  readonly trade: Trade;
  readonly language: Language;
  /** Names of who sells. */
  readonly sellers: readonly string[];
  /** Keys of the sources to draw from. */
  readonly sources: readonly string[];
  /** Keys of the loss reasons to draw from. */
  readonly lossReasons: readonly string[];
}

/** A day as a serial number; with its time where it is an instant. */
type Serial = number;
/** A place in the list of customers or deals. */
type Place = number;

export interface SampleCustomer {
  readonly name: string;
  readonly contact: string;
  readonly kind: 'person' | 'company';
  readonly source: string;
  readonly responsible: string;
  readonly city: string;
  readonly tags: string;
  readonly preferences: string;
  readonly email: string;
  readonly taxId: string;
  readonly birthday: Serial | null;
  readonly channel: Channel | null;
  readonly createdAt: Serial;
}

export interface SampleContact {
  readonly name: string;
  readonly role: string;
  readonly contact: string;
  readonly customer: Place;
  readonly createdAt: Serial;
}

/** A move of a deal from one stage to another. */
export interface SampleMove {
  readonly from: StageKey;
  readonly to: StageKey;
  readonly at: Serial;
}

export interface SampleDeal {
  readonly customer: Place;
  readonly need: string;
  readonly amount: number | null;
  readonly source: string;
  readonly responsible: string;
  readonly nextContact: Serial | null;
  readonly nextStep: string;
  /** A key. */
  readonly lossReason: string;
  readonly competitor: string;
  readonly expectedClose: Serial | null;
  readonly createdAt: Serial;
  /** Oldest first; a deal begins in the stage "new". */
  readonly moves: readonly SampleMove[];
}

export interface SampleSale {
  readonly date: Serial;
  readonly customer: Place | null;
  readonly deal: Place | null;
  readonly product: string;
  readonly amount: number;
  readonly responsible: string;
  readonly payment: SalePayment;
  /** What came of it so far, the first on the day of the sale. */
  readonly payments: readonly { readonly date: Serial; readonly amount: number }[];
  /** When the rest of what is sold on credit must come; null for what was paid at once. */
  readonly due: { readonly date: Serial; readonly amount: number; readonly promised: Serial | null } | null;
}

export interface SampleActivity {
  readonly at: Serial;
  readonly customer: Place;
  readonly deal: Place | null;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome | null;
  readonly text: string;
  readonly question: string;
  readonly minutes: number | null;
  readonly staff: string;
}

export interface SampleTask {
  readonly title: string;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly customer: Place;
  readonly deal: Place | null;
  readonly due: Serial;
  readonly firstDue: Serial;
  readonly moved: number;
  readonly responsible: string;
  readonly from: string;
  readonly acceptedAt: Serial | null;
  readonly doneAt: Serial | null;
  readonly createdAt: Serial;
}

export interface SampleFirm {
  readonly customers: readonly SampleCustomer[];
  readonly contacts: readonly SampleContact[];
  readonly deals: readonly SampleDeal[];
  readonly sales: readonly SampleSale[];
  readonly activities: readonly SampleActivity[];
  readonly tasks: readonly SampleTask[];
}

/** In which stage a deal is now. */
export function stageNow({ moves }: Pick<SampleDeal, 'moves'>): StageKey {
  return moves[moves.length - 1]?.to ?? 'new';
}
