// Reads the stages as they stand in their sheet now, whatever people called them and in whatever order.

import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Language } from '../../kernel/i18n/language';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames, type Row } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { findStage, STAGES, stageLabel } from './presets';
import { STAGE_OUTCOMES, STRICTNESS, type StageOutcome, type Strictness, stagesTable } from './schema';

export interface Stage {
  readonly key: string;
  /** What stands in the deals. */
  readonly label: string;
  readonly outcome: StageOutcome;
  /** From 1, in the order of the pipeline. */
  readonly order: number;
  /** '' is the first pipeline. */
  readonly pipeline: string;
  /** Share of one; null when not known. */
  readonly probability: number | null;
  /** Headings of fields that must be filled in, as people wrote them. */
  readonly required: readonly string[];
  readonly strictness: Strictness;
  readonly playbook: string;
  /** Days. */
  readonly nextDays: number | null;
  /** Days. */
  readonly stuckDays: number | null;
}

/** Returns the stages in their order; rows without a label are left out. One blocking call. */
export function readStages(book: Book): readonly Stage[] {
  return stagesIn(book.open(stagesTable, fieldNames(stagesTable)));
}

/** Returns the stages of the table that was opened, with all of its fields, in their order. */
export function stagesIn(opened: OpenTable<typeof stagesTable>): readonly Stage[] {
  const rows = [...opened.records()].filter(({ label }) => label !== '');
  return rows.map(stageOf).sort((one, other) => one.order - other.order);
}

/** Has the journal know how the stages are called, so that a lead can be added without reading them. */
export function knownStages(book: Book, stages: readonly Stage[]): void {
  const labels = Object.fromEntries(stages.map(({ key, label }) => [key, label]));
  const first = stages.find(({ outcome }) => outcome === 'open');
  const facts = {
    [FIRST]: first?.label ?? '',
    [FIRST_KEY]: first?.key ?? '',
    [FIRST_ORDER]: String(first?.order ?? ''),
  };
  book.keepList('stages', { ...labels, ...facts });
  const rules = stages.map(({ key, outcome, nextDays }) => [key, `${outcome} ${nextDays ?? ''}`.trim()] as const);
  book.keepList('stage_rules', Object.fromEntries(rules));
}

/** How a lead begins. */
export type FirstStage = Pick<Stage, 'key' | 'label' | 'order'>;

/** Returns the first stage, as far as the journal knows; else that of a new workbook, in the language of the deals. */
export function firstStage(book: Book, language: Language): FirstStage {
  const known = book.listOf('stages');
  if (!known[FIRST]) return { key: 'new', label: stageLabel('new', language), order: 1 };
  return { key: known[FIRST_KEY] ?? '', label: known[FIRST], order: Number(known[FIRST_ORDER] ?? 1) };
}

/** What an action must know of a deal's stage that cannot afford to read the stages. */
export type StageRule = Pick<Stage, 'outcome' | 'nextDays'>;

/** Returns the rule of a stage, as far as the journal knows; else that of a new workbook, and of an open stage for a key of no stage. */
export function stageRule(book: Book, key: string): StageRule {
  const [outcome = '', days] = (book.listOf('stage_rules')[key] ?? '').split(' ');
  if (isOutcome(outcome)) return { outcome, nextDays: days === undefined ? null : Number(days) };
  const { outcome: usual, nextDays } = STAGES.find((stage) => stage.key === key) ?? { outcome: 'open', nextDays: null };
  return { outcome: usual, nextDays };
}

/** Returns how the stage ends that a label names, as far as the journal knows; null where it knows none of that name. */
export function outcomeOfLabel(book: Book, label: string): StageOutcome | null {
  const known = Object.entries(book.listOf('stages')).find(([, each]) => fold(each) === fold(label));
  const key = known?.[0] ?? findStage(label)?.key;
  return key === undefined ? null : stageRule(book, key).outcome;
}

function isOutcome(text: string): text is StageOutcome {
  return Object.keys(STAGE_OUTCOMES).includes(text);
}

/** Returns how the first stage is called. */
export function firstStageLabel(book: Book, language: Language): string {
  return firstStage(book, language).label;
}

// No key of a stage has a space.
const FIRST = 'the first';
const FIRST_KEY = 'key of the first';
const FIRST_ORDER = 'order of the first';

function stageOf(row: Row<typeof stagesTable>, index: number): Stage {
  const { id: key, label, pipeline, probability, playbook, nextDays, stuckDays } = row;
  return {
    key,
    label,
    pipeline,
    probability,
    playbook,
    nextDays,
    stuckDays,
    outcome: optionKey(STAGE_OUTCOMES, row.outcome) ?? 'open',
    order: row.order ?? index + 1,
    required: row.required.split(/[,;\n]/).flatMap((heading) => heading.trim() || []),
    strictness: optionKey(STRICTNESS, row.strictness) ?? 'warn',
  };
}
