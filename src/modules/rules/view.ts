// What the Rules dialog shows and sends: rules as rows, what they would do, and the ready-made ones.

import type { RuleAction, RuleEvent, RuleMode } from './options';

/** The words of a rule as its row has them, its choices as keys. */
export interface RuleTyped {
  readonly name: string;
  readonly when: RuleEvent | '';
  readonly what: string;
  readonly condition: string;
  readonly wait: string;
  readonly action: RuleAction | '';
  readonly detail: string;
}

export interface RuleShown extends RuleTyped {
  readonly id: string;
  readonly mode: RuleMode;
  /** Why it does nothing, in words; '' where it can work. */
  readonly problem: string;
  /** Epoch milliseconds; null while it is off. */
  readonly since: number | null;
  readonly firedAt: number | null;
  /** How often it acted today, as of the last run. */
  readonly fires: number | null;
}

/** A ready-made rule of the firm's trade that the workbook has not yet. */
export interface PresetShown extends RuleTyped {
  readonly key: string;
}

export interface RulesView {
  readonly rules: readonly RuleShown[];
  readonly presets: readonly PresetShown[];
  /** A key of `trades`, by which a ready-made rule is asked for. */
  readonly trade: string;
  readonly stages: readonly StageNamed[];
  /** 'YYYY-MM-DD' from which on what happens is new, where an older version of the workbook was restored; else ''. */
  readonly newSince: string;
  /** Where a rule mails; else []. */
  readonly templates: readonly TemplateChoice[];
  /** When the firm works, as the settings say. */
  readonly work: { readonly workDays: string; readonly workHours: string; readonly holidays: string };
}

export interface StageNamed {
  readonly key: string;
  readonly label: string;
  readonly outcome: 'open' | 'won' | 'lost' | 'later';
  readonly pipeline: string;
}

/** A template, and the keys of the places that its letter fills in. */
export interface TemplateChoice {
  readonly name: string;
  readonly places: readonly string[];
}

/** What the form of a rule offers. */
export interface RuleChoices {
  readonly templates: readonly TemplateChoice[];
  readonly staff: readonly string[];
}

/** A record that a rule would act on. */
export interface ForeseenRecord {
  readonly key: string;
  readonly id: string;
  /** The sheet's row. */
  readonly row: number;
  readonly who: string;
  /** The task's title, what the deal is about, or ''. */
  readonly about: string;
  /** 'YYYY-MM-DD': since when it is due. */
  readonly day: string;
  /** The address of its row. */
  readonly href?: string;
}

/** What a rule would do now. */
export interface Foreseen {
  readonly ruleId: string;
  readonly count: number;
  /** Customers who cannot be written to: no address, or they do not want it, or the letter would have a blank. */
  readonly blocked: number;
  readonly table: 'deals' | 'customers' | 'tasks' | 'dues';
  readonly records: readonly ForeseenRecord[];
}
