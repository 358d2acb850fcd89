// What the customer card shows: who it is, how things stand, what to do next and why, and all that was.

import type { Channel, Direction, Outcome } from '../activities/index';
import type { PenaltyOwed } from '../debts/index';
import type { TaskKind } from '../tasks/index';

/** What the page knows since it was opened, so that the server need not read it again: as `SidebarBoot` has it. */
export interface KnownToPage {
  readonly stages: readonly KnownStage[];
  /** Name of the acting person in the staff table; '' when they are not in it. */
  readonly me: string;
  /** The firm's own currency; absent: that of a new workbook. */
  readonly currency?: string | undefined;
  /** How often customers are to hear from us, as the settings say; absent: nobody asks for it. */
  readonly touchDays?: string | undefined;
}

export interface KnownStage {
  readonly key: string;
  readonly label: string;
  readonly outcome: 'open' | 'won' | 'lost' | 'later';
  /** What to do in the stage; absent: as in a new workbook. */
  readonly playbook?: string | undefined;
  /** Days after which a deal is stuck, null for never; absent: as in a new workbook. */
  readonly stuckDays?: number | null | undefined;
}

/** A person at a company. */
export interface CardPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly contact: string;
}

/** A fact in a row of the card: a heading as it stands in the sheet, and what stands below it, as people read it. */
export interface CardFact {
  /** Name of the field; '' for a column of the person's own. */
  readonly field: string;
  readonly heading: string;
  readonly value: string;
}

export interface CardDeal {
  readonly id: string;
  readonly need: string;
  readonly stage: string;
  readonly stageKey: string;
  readonly outcome: 'open' | 'won' | 'lost' | 'later';
  readonly amount: number | null;
  readonly nextContact: string;
  readonly nextStep: string;
  readonly responsible: string;
  /** Whole days in the stage; null when not known. */
  readonly days: number | null;
  /** What to do in this stage, as the stages table says. */
  readonly playbook: string;
}

export interface CardTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly title: string;
  readonly due: string;
  readonly responsible: string;
  /** True for a hand-off to the acting person that nobody accepted yet; to anybody, where the page does not say who acts. */
  readonly mustAccept: boolean;
}

/** One thing that happened; newest first in the timeline. */
export interface CardEvent {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: 'activity' | 'deal' | 'sale' | 'task';
  readonly id: string;
  /** '' unless the kind is activity. */
  readonly channel: Channel | '';
  readonly direction: Direction | '';
  readonly outcome: Outcome | '';
  readonly text: string;
  readonly amount: number | null;
  readonly staff: string;
}

/** Why the next action is what it is, as the key of a text `next.<reason>` and what fills it. */
export interface NextAction {
  readonly reason:
    | 'overdue'
    | 'promise'
    | 'task'
    | 'noReply'
    | 'stuck'
    | 'noNext'
    | 'planned'
    | 'afterSale'
    | 'quiet'
    | 'none';
  readonly params: Readonly<Record<string, string>>;
  /** What one tap does about it. */
  readonly action: 'logContact' | 'task' | 'nextContact' | 'none';
  readonly dealId: string;
  readonly taskId: string;
}

/** A sale on the card; sums in whole units of its currency, '' for the firm's own. */
export interface CardSale {
  readonly id: string;
  /** 'YYYY-MM-DD' here and below; '' for none. */
  readonly date: string;
  readonly product: string;
  readonly currency: string;
  /** Without what came back. */
  readonly amount: number;
  /** What of it is owed; 0 when it was paid. */
  readonly left: number;
  /** The day for which it was promised, and on which it was delivered. */
  readonly deliverBy: string;
  readonly deliveredAt: string;
  /** What the customer said of it, 1 to 5; null for nothing yet. */
  readonly rating: number | null;
}

/** A contract, with what was sold under it; sums in the firm's currency. */
export interface CardContract {
  readonly dealId: string;
  readonly number: string;
  /** 'YYYY-MM-DD', or ''. */
  readonly from: string;
  readonly until: string;
  /** Null where the deal names no sum. */
  readonly value: number | null;
  readonly delivered: number;
  /** What of the value is still to be delivered; null without a value. */
  readonly remaining: number | null;
  /** What was delivered beyond the value. */
  readonly beyond: number;
  /** `renew` in its last thirty days, `over` after them. */
  readonly stage: 'running' | 'renew' | 'over';
  /** For each day late, as a share of what is overdue: 0.004 is 0.4 %; null for none. */
  readonly penaltyRate: number | null;
  /** What lateness costs until today, a line a currency; asked for apart, when the card is drawn already. */
  readonly penalties: readonly PenaltyOwed[];
}

/** What a customer owes and bought last. */
export interface CardMoney {
  /** In the firm's currency: plus is what the customer owes us, minus what we owe the customer. */
  readonly balance: number;
  /** The earliest day on which something of it was due. */
  readonly oldestDue: string;
  /** The newest first; older ones only where something is owed, or was not delivered yet. */
  readonly sales: readonly CardSale[];
}

export interface CustomerCard {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly phone2: string;
  readonly email: string;
  readonly kind: 'person' | 'company';
  readonly segment: string;
  readonly responsible: string;
  /** A sentence key `status.<key>`: new, active, quiet, bought, lost. */
  readonly status: 'new' | 'active' | 'bought' | 'quiet' | 'lost';
  readonly health: 'good' | 'watch' | 'bad';
  /** Why, as the key of a text `health.<reason>` and what fills it. */
  readonly healthReason: { readonly reason: string; readonly params: Readonly<Record<string, string>> };
  readonly salesCount: number;
  readonly salesTotal: number;
  readonly money: CardMoney;
  /** Filled-in fields of the customer, people's own columns among them. */
  readonly facts: readonly CardFact[];
  /** Always []: for a company `peopleOf` answers them, as a sixth table would be a call too many. */
  readonly people: readonly CardPerson[];
  readonly deals: readonly CardDeal[];
  /** Of deals that were won, or are open; what ends first comes first. */
  readonly contracts: readonly CardContract[];
  readonly tasks: readonly CardTask[];
  readonly timeline: readonly CardEvent[];
  readonly next: NextAction;
}
