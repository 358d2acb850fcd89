// What the emulated Apps Script offers to those who run it: tests, journeys, benches and the workbench.

import type { AccountType, Consent, QuotaLeft } from './accounts';
import type { Area, Grid } from './grid/grid';
import type { Mail } from './mail';
import type { TriggerFacts } from './trigger-facts';
import type { WebReply, WebRequest } from './web-app';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Time of the host in epoch milliseconds; it stands still until it is moved, unless it follows the real clock. */
export interface VirtualClock {
  now(): number;
  advance(milliseconds: number): void;
  set(epochMilliseconds: number): void;
}

export interface HostOptions {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The HTML files of dist by name without ".html". */
  readonly files?: Readonly<Record<string, string>>;
  /** The parsed appsscript.json. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Default: a memory grid with one empty sheet. */
  readonly grid?: Grid;
  /** Google's id of the workbook; another one than before is a copy. Default: "daftar-host-workbook". */
  readonly spreadsheetId?: string;
  /** What `properties()` gave; default: empty stores. */
  readonly properties?: StoredProperties;
  /** Default: a clock that stands at 2026-03-02T09:00:00+05:00. */
  readonly clock?: VirtualClock;
  /** Who opens the menus, the sidebar and edits, and owns the script. */
  readonly user?: { readonly email: string; readonly locale: string };
  /** A copy of the script in one workbook, or an add-on; their trigger rules differ. Default: bound. */
  readonly edition?: 'bound' | 'addon';
  /** Default: consumer. */
  readonly accountType?: AccountType;
  /** What `triggers()` gave; default: none. */
  readonly triggers?: readonly TriggerFacts[];
  /** What `outbox()` gave; default: empty. */
  readonly outbox?: readonly Mail[];
  /** Hosts that UrlFetchApp may reach besides this computer's loopback, such as "api.telegram.org". */
  readonly fetchHosts?: readonly string[];
  /**
   * Who answers in the place of a host of the Internet, such as "api.telegram.org": an origin on this computer, such as
   * "http://127.0.0.1:8080", or a function.
   */
  readonly computers?: Readonly<Record<string, string | Computer>>;
  /** Where the web app answers; default: an address at script.google.com. Texts are fetched from the same with /echo for /exec. */
  readonly webAppUrl?: () => string;
  /** The Chromium that makes a PDF; default: looked for when first needed. */
  readonly chromium?: string;
}

/** Answers requests of UrlFetchApp in the place of another computer; what it throws is a failure of the net. */
export type Computer = (request: { readonly url: string; readonly method: string; readonly body: string }) => {
  readonly status: number;
  readonly body: string;
};

/** The contents of PropertiesService, to be kept beside the workbook: without them the script does not know its sheets again. */
export interface StoredProperties {
  readonly script: Readonly<Record<string, string>>;
  readonly document: Readonly<Record<string, string>>;
  /** By e-mail. */
  readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type ExecutionKind = 'run' | 'simple trigger' | 'trigger' | 'script.run' | 'web app' | 'custom function';

/** What one execution cost and said. */
export interface ExecutionRecord {
  readonly name: string;
  /** What started it. */
  readonly kind: ExecutionKind;
  /** The effective user: whose rights and quotas it used. */
  readonly user: string;
  readonly startedAt: number;
  /** Every service call, by "Class.method", in order. */
  readonly calls: readonly ServiceCall[];
  /** Calls that wait for the service: reads, commits, locks, appends, properties, cache. */
  readonly blocking: number;
  /** Cells read and written. */
  readonly cells: number;
  /** Modelled by platform.md section 3, in milliseconds. */
  readonly modelledMs: { readonly low: number; readonly typical: number; readonly high: number };
  readonly log: readonly string[];
  /** The message of what was thrown; undefined when it ended well. */
  readonly error?: string;
}

export interface ServiceCall {
  readonly name: string;
  readonly blocking: boolean;
  readonly cells: number;
}

/** The end of an execution: its value, or the error that the script threw. */
export type Outcome<T = unknown> =
  | { readonly ok: true; readonly value: T; readonly record: ExecutionRecord }
  | { readonly ok: false; readonly error: Error; readonly record: ExecutionRecord };

export interface MenuItem {
  readonly caption: string;
  /** Exactly one of the two; a separator has neither and the caption "-". */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** What the script asked the screen to show. */
export type Shown =
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'modal' | 'modeless';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string };

export type AlertButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An alert with a choice: the script waits for the button. */
export interface Question {
  readonly title: string;
  readonly message: string;
  /** From left to right; CLOSE is not among them, but can be the answer. */
  readonly buttons: readonly AlertButton[];
}

/** Chooses for the person; `changes` counts what the execution has changed before it asked. */
export type Answerer = (question: Question, soFar: { readonly changes: number }) => AlertButton;

export interface RunOptions {
  readonly authMode?: AuthMode;
  /** The e-mail of the acting person; default: the host's user. */
  readonly as?: string;
}

export interface Host {
  readonly grid: Grid;
  readonly clock: VirtualClock;
  /** The last 500 executions, oldest first. */
  readonly executions: readonly ExecutionRecord[];

  /** A copy of all properties as they are now. */
  properties(): StoredProperties;
  /** Runs a top-level function of the script in a fresh context; by default with full authorisation. */
  run<T = unknown>(name: string, args?: readonly unknown[], options?: RunOptions): Outcome<T>;
  /** Calls as google.script.run does: arguments and result are plain data or it fails; names ending in _ are refused. */
  call<T = unknown>(name: string, args?: readonly unknown[], options?: RunOptions): Outcome<T>;
  /** Opens the workbook: runs the simple trigger onOpen and returns its outcome. */
  open(options?: RunOptions): Outcome;
  /** Installs the add-on: runs the simple trigger onInstall with full authorisation. */
  install(options?: RunOptions): Outcome;
  /** The menus as the last onOpen made them. */
  menus(): readonly Menu[];
  /** Clicks a menu item by its captions, outermost first. */
  click(...captions: readonly string[]): Outcome;
  /** A person types into a cell (a leading = is a formula); fires onEdit. Returns the trigger's outcome, if there is one. */
  type(sheetName: string, a1: string, input: string, options?: RunOptions): Outcome | undefined;
  /** Takes what the script showed since the last call, oldest first. */
  takeShown(): readonly Shown[];
  /** Hears each thing shown, as it is shown. */
  onShown(heard: (shown: Shown) => void): void;
  /** Says who answers the questions of alerts; while nobody does, a question is an error. */
  onQuestion(answerer: Answerer | null): void;
  /** The person who acts looks at this sheet, with these cells selected: what a script then calls active. */
  look(sheetId: number, areas?: readonly Area[]): void;
  /** Hears that a script made another sheet the active one. */
  onActivate(heard: (sheetId: number, areas: readonly Area[]) => void): void;
  /** Calls `hook` before each service call of any execution with "Class.method"; what it throws crashes the execution. */
  beforeCall(hook: ((call: string, index: number) => void) | null): void;
  /**
   * The same for one who only listens, winds the clock or crashes the execution, which is quicker: nothing is set aside for
   * him that the script has not committed. With `mayAct` he may say `beforeCall` when the moment has come.
   */
  onCall(heard: ((call: string, index: number) => void) | null, options?: { readonly mayAct?: boolean }): void;
  /** Runs TypeScript in this very process with Google's globals in place; they are removed afterwards. */
  inProcess<T>(body: () => T): Outcome<T>;

  /** All mail that the script has sent, oldest first. */
  outbox(): readonly Mail[];
  /** Hears each mail, as it is sent. */
  onMail(heard: (mail: Mail) => void): void;

  /** All installed triggers of all people, with their last run. */
  triggers(): readonly TriggerFacts[];
  /** Runs an installed trigger now, as its owner; a time trigger keeps its next time. Throws when there is none, or it waits for an edit or a form. */
  runTrigger(id: string): Outcome;
  /** Moves the clock on and fires the time triggers that fall due on the way, each at its time and in order. */
  windOn(milliseconds: number): readonly Outcome[];
  /** Fires the time triggers that are due by now, each once: for a clock that runs by itself. */
  fireDue(): readonly Outcome[];

  /** What a person has left today of Google's daily quotas; default: the host's user. */
  quotas(email?: string): readonly QuotaLeft[];
  accountType(): AccountType;
  setAccountType(type: AccountType): void;
  /** The scopes that the consent screen asks for: those of the manifest. */
  scopes(): readonly string[];
  /** What a person allowed; everyone has allowed everything and may edit until `setConsent` says otherwise. */
  consent(email: string): Consent;
  setConsent(email: string, consent: Partial<Consent>): void;

  /** Calls the web app: doGet or doPost. */
  web(request: WebRequest): WebReply;
  /** Gives the text that a reply with status 302 points to, once; undefined when there is none (any more). */
  webEcho(key: string): WebReply | undefined;

  /** Somebody sends the form whose answers go to this sheet: a row is added and ON_FORM_SUBMIT fires. */
  submitForm(sheetName: string, answers: Readonly<Record<string, string>>, options?: RunOptions): readonly Outcome[];
  /** A person selects cells: fires onSelectionChange, once it has been asked for by opening; not within 2 s of the last. */
  select(sheetName: string, a1: string, options?: RunOptions): Outcome | undefined;
  /** A cell asks for a custom function: runs with CUSTOM_FUNCTION authorisation and a limit of 30 s. */
  customFunction<T = unknown>(name: string, args?: readonly unknown[], options?: RunOptions): Outcome<T>;
  /** How many edits were dropped because onEdit was running and two more were waiting already. */
  droppedEdits(): number;
}
