// What the pages may ask of the server: one line a call, plain data both ways. ui imports these types and nothing else.

import type { BoardField, BoardView } from '../modules/board/view';
import type { CardPerson, CustomerCard, KnownToPage } from '../modules/card/view';
import type { FoundCustomer, LeadAdded } from '../modules/deals/commands';
import type { HealthView } from '../modules/health/view';
import type { Undone } from '../modules/history/undo';
import type { LanguageChanged } from '../modules/languages/change-language';
import type { SearchHit } from '../modules/search/view';
import type { SetupDone, SetupState } from '../modules/setup/view';
import type { TodayView } from '../modules/today/view';
import type { AdoptRpc } from './adopt-rpc';
import type { DuplicatesRpc } from './duplicates-rpc';
import type { ImportRpc } from './import-rpc';
import type { MoneyRpc } from './money-rpc';
import type { NumbersRpc } from './numbers-rpc';
import type { PrivacyRpc } from './privacy-rpc';
import type { RulesRpc } from './rules-rpc';
import type { KnownToToday } from './today-known';

/** A sentence for one field of the form that was sent, in the user's language. */
export interface FieldIssue {
  readonly field: string;
  readonly message: string;
}

/** Expected failures are answers; unexpected ones reach the failure handler as an Error with a sentence. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** What the sidebar knows before its first call; it stands in the page as JSON. */
export interface SidebarBoot {
  readonly language: 'uz' | 'uz-Cyrl' | 'ru' | 'en';
  readonly texts: Readonly<Record<string, string>>;
  /** Labels of the sources table, in its order. */
  readonly sources: readonly string[];
  /** The day in the spreadsheet's zone, 'YYYY-MM-DD'. */
  readonly today: string;
  /** Labels of the stages in their order, with what each counts as. */
  readonly stages: readonly StageChoice[];
  readonly lossReasons: readonly string[];
  /** Names of the staff that have not left. */
  readonly staff: readonly string[];
  /** Name of the acting person in the staff table; '' when they are not in it. */
  readonly me: string;
  /** The tab it opens on, or the form: a sale, a payment of somebody who is to be found. */
  readonly view: 'today' | 'add' | 'debts' | 'sale' | 'payment' | 'rows';
  /** What Add offers first. */
  readonly first: 'lead' | 'sale';
  /** The firm's own currency, an ISO code. */
  readonly currency: string;
  /** How often customers are to hear from us, as the settings say it. */
  readonly touchDays: string;
  /** Days after a delivery until a rating is asked for; 0 for never. */
  readonly ratingDays: number;
  /** The firm's name; '' where the settings have none. */
  readonly firm: string;
  readonly viewing: Viewing;
  readonly seen: PageSeen;
}

/** Why a person may only look: the file is not shared with them for editing, or they are a viewer on the staff; '' when they may write. */
export type Viewing = '' | 'file' | 'role';

/** What a page tells of itself, so that the server notices one that is outdated or belongs to another account. */
export interface PageSeen {
  /** The version of the code that opened the page. */
  readonly version: string;
  /** E-mail of who opened it; '' where Google does not say. */
  readonly user: string;
}

/** What the board knows before its first call. */
export interface BoardBoot {
  readonly language: SidebarBoot['language'];
  readonly texts: Readonly<Record<string, string>>;
  /** The day in the spreadsheet's zone, 'YYYY-MM-DD'. */
  readonly today: string;
  /** What a stage may require of a deal. */
  readonly fields: readonly BoardField[];
  readonly lossReasons: readonly string[];
  readonly viewing: Viewing;
  readonly seen: PageSeen;
}

/** What the setup dialog knows before its first call: its texts in every language, since it changes language as it is filled in. */
export interface SetupBoot {
  readonly language: SidebarBoot['language'];
  readonly texts: Readonly<Record<SidebarBoot['language'], Readonly<Record<string, string>>>>;
}

/** What the dialog for somebody who left knows before its first call. */
export interface LeaverBoot {
  readonly language: SidebarBoot['language'];
  readonly texts: Readonly<Record<string, string>>;
  /** Names of the staff that have not left. */
  readonly staff: readonly string[];
}

/** What the Health dialog knows before its first call. */
export interface HealthBoot {
  readonly language: SidebarBoot['language'];
  readonly texts: Readonly<Record<string, string>>;
}

/** What went to others, and the name of the sheet that lists it. */
export interface LeaverDone {
  readonly deals: number;
  readonly tasks: number;
  readonly customers: number;
  readonly sheet: string;
}

export interface StageChoice {
  readonly key: string;
  readonly label: string;
  readonly outcome: 'open' | 'won' | 'lost' | 'later';
  /** Days until the next contact that is proposed; null for none. */
  readonly nextDays: number | null;
  /** What to do in the stage, and days after which a deal is stuck in it: for `openCustomer` and `today`. */
  readonly playbook?: string;
  readonly stuckDays?: number | null;
  /** How likely a deal in it is won, and whose stage it is: for `today`. */
  readonly probability?: number | null;
  readonly pipeline?: string;
}

export interface Moved {
  readonly dealId: string;
  /** Labels. */
  readonly from: string;
  readonly to: string;
  readonly nextContact: string;
  /** Whether the deal's first sale was written by this move. */
  readonly sale: boolean;
  /** Headings of required fields that are still blank; the move was made all the same. */
  readonly missing: readonly string[];
}

export interface ContactLogged {
  readonly customerId: string;
  readonly dealId: string;
  /** What the deal's next contact is now, 'YYYY-MM-DD' or ''. */
  readonly nextContact: string;
}

export interface TaskSaved {
  readonly taskId: string;
}

/** The language that Daftar speaks to a person in, and its words for the page. */
export type OwnLanguage = Pick<SidebarBoot, 'language' | 'texts'>;

export interface Rpc extends AdoptRpc, DuplicatesRpc, ImportRpc, MoneyRpc, NumbersRpc, PrivacyRpc, RulesRpc {
  /** Finds the customer who has this phone or @username; null when there is none or it is not complete yet. */
  findCustomer(contact: string): FoundCustomer | null;
  /**
   * The HTML of a part that the page fetches when it is first needed. Fails with DAFTAR_UPDATED or DAFTAR_OTHER_ACCOUNT, as
   * `today` does. No blocking call.
   */
  pagePart(name: string, seen: PageSeen): string;
  addLead(input: unknown): Answer<LeadAdded>;
  /** People's own columns of customers and deals, for Add: `customers:Color`. Four blocking calls. */
  ownColumns(): readonly string[];
  /** At most 20 customers, best first; [] for fewer than two characters. At most 3 blocking calls. */
  search(text: string, stages?: readonly StageChoice[]): readonly SearchHit[];
  /**
   * Everything about a customer; null when it is gone. At most 5 blocking calls. Give what the page knows (`{ stages, me }`
   * of its boot): without it stages are taken for those of a new workbook.
   */
  openCustomer(customerId: string, known?: KnownToPage): CustomerCard | null;
  /** Opens the customer of the row that is selected in the grid; null when it is none. At most 5 blocking calls. */
  openSelected(known?: KnownToPage): CustomerCard | null;
  /** The selected row, `deals:17`, which the page asks for now and then; '' for none that leads to a customer. No blocking call. */
  selectedRow(): string;
  /** The people at a company; asked for when the card is drawn. One blocking call. */
  peopleOf(customerId: string): readonly CardPerson[];
  /**
   * What is due; `responsible` '' for everybody's. Fails with DAFTAR_UPDATED or DAFTAR_OTHER_ACCOUNT where the page that
   * asks (`seen` of its boot) is not the code's or the person's any more; so does `board`. At most 5 blocking calls where the
   * page gives the stages of its boot; without them their table is read as well. Debts are as of the last `settle`.
   */
  today(responsible: string, seen?: PageSeen, known?: KnownToToday): TodayView;
  /**
   * At most 4 blocking calls. Where the page gives the loss reasons of its boot, their table is not read again, and the
   * setting `bigDeal` is read instead; without them a big deal is one of the largest twentieth.
   */
  board(pipeline: string, known?: { readonly lossReasons: readonly string[]; readonly seen?: PageSeen }): BoardView;
  /**
   * `{ requestId, dealId, to, lossReason?, competitor?, nextContact?, values?, override?, expectedStage? }`: `to` is a
   * stage's key, `values` fills required fields by name, `override` is why they stay blank. Issues: 'lossReason',
   * 'nextContact', 'required' (its message names the fields). At most 5 blocking calls.
   */
  moveStage(input: unknown): Answer<Moved>;
  /**
   * `{ requestId, customerId, dealId?, channel, direction, outcome?, text?, question?, minutes?, nextContact?, nextStep? }`:
   * keys of CHANNELS, DIRECTIONS, OUTCOMES; nextContact is what the person typed. At most 4 blocking calls.
   */
  logContact(input: unknown): Answer<ContactLogged>;
  /** `{ requestId, dealId, nextContact, nextStep? }`. */
  setNextContact(input: unknown): Answer<ContactLogged>;
  /** `{ requestId, customerId, dealId?, kind, title, due, responsible? }`. */
  addTask(input: unknown): Answer<TaskSaved>;
  /** `{ requestId, taskId, done, nextContact?, nextStep? }`; a deal that is open demands its next contact (issue 'nextContact'). */
  closeTask(input: unknown): Answer<TaskSaved>;
  /** `{ requestId, taskId, due }`. */
  postponeTask(input: unknown): Answer<TaskSaved>;
  /** `{ requestId, dealId, to, note }`: the deal gets another person, who accepts it as a task. */
  handOver(input: unknown): Answer<TaskSaved>;
  /** `{ requestId, taskId }`. */
  acceptHandOff(input: unknown): Answer<TaskSaved>;
  /** `{ requestId, customerId, name, role, contact }`. */
  addContact(input: unknown): Answer<{ readonly contactId: string }>;
  /** Changes fields of any record; `expected` in the input holds what the person saw. */
  changeRecord(input: unknown): Answer<{ readonly id: string }>;
  removeRecord(input: unknown): Answer<{ readonly id: string }>;
  restoreRecord(input: unknown): Answer<{ readonly id: string }>;
  /** How things are set, for the questions of the setup dialog. */
  setupState(): SetupState;
  /** Sets up, or changes what is set; a `SetupInput`. Nothing that people wrote is changed. */
  runSetup(input: unknown): Answer<SetupDone>;
  /** `{ requestId, who, to }`: shares out the work of somebody who left, `to` '' by load, and lists it on a sheet. Slow. */
  somebodyLeft(input: unknown): Answer<LeaverDone>;
  /** Opens the sidebar beside the sheet, on Add, on Today or on Debts; the dialogs over it. */
  openSidebar(view?: SidebarBoot['view']): void;
  openBoard(): void;
  openSetup(): void;
  openLeaver(): void;
  openHealth(): void;
  /** How the hourly work and the workbook are, in a language. At most 4 blocking calls. */
  health(language: SidebarBoot['language']): HealthView;
  /** From a click: the hourly work runs as the acting person from now on. Refused while somebody else's trigger is alive. */
  switchTickOn(): Answer<HealthView>;
  switchTickOff(): Answer<HealthView>;
  setBot(token: string): Answer<HealthView>;
  /** Does the hourly work now. Slow. */
  runTick(): Answer<HealthView>;
  /** `{ requestId, language }`: brings the whole workbook to it; `isDone` false: call again with the same. Slow. */
  changeLanguage(input: unknown): LanguageChanged;
  /** 'uz', 'uz-Cyrl', 'ru', 'en', or '' for that of the Google account. */
  setMyLanguage(language: string): OwnLanguage;
  /** Looks whether what was added arrived; called when the person has the answer already. */
  settle(): number;
  /** Takes back what the action of that request id added. */
  undo(requestId: string): Answer<Undone>;
}
