// Saves, switches, adds and removes rules from the dialog, each looked at as the hourly step would.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result, typedInput } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames } from '../../kernel/schema/table';
import { dayAt } from '../../kernel/time/zone';
import { readStages, type Stage, stagesOfPage, stagesTable } from '../stages/index';
import { presetRow } from './add-presets';
import { type KnownToRules, knownToRules } from './known';
import { ruleChoices, showRule } from './list-rules';
import { rulesInCircles } from './loops';
import { RULE_ACTIONS, RULE_EVENTS, RULE_MODES, type RuleMode } from './options';
import { parseRule, type RuleWorld } from './parse-rule';
import { presetsOf } from './presets';
import { rulesTable } from './schema';
import { nameOf, type RuleRecord } from './understand';
import type { RuleShown } from './view';

const MODES = ['off', 'suggest', 'on'] as const satisfies readonly RuleMode[];
const ruleInput = v.object({
  requestId: idInput,
  /** '' for a new one. */
  id: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  ...{ name: typedInput(200), when: typedInput(100), what: typedInput(200), condition: typedInput(1_000) },
  ...{ wait: typedInput(100), action: typedInput(100), detail: typedInput(4_000) },
  mode: v.picklist(MODES),
  known: knownToRules,
});
const modeInput = v.object({ requestId: idInput, id: idInput, mode: v.picklist(MODES), known: knownToRules });
const removeInput = v.object({ requestId: idInput, id: idInput });
const presetInput = v.object({
  requestId: idInput,
  key: idInput,
  trade: v.pipe(v.string(), v.maxLength(64)),
  known: knownToRules,
});

const BLANK: RuleRecord = {
  ...{ id: '', name: '', when: '', what: '', condition: '', wait: '', action: '', detail: '', mode: '' },
  ...{ problem: '', preset: '', since: null, firedAt: null, fires: null, createdAt: null },
};

/** Saves a rule that can be understood. One read where the page tells what it knows, else three. Throws RECORD_GONE. */
export function saveRule(ports: Ports, input: unknown): Result<RuleShown> {
  const { requestId: _, id, mode, when, action, known, ...texts } = parseInput(ruleInput, input);
  const rules = openRules(ports);
  const before = id === '' ? BLANK : mustFind(rules.all, id);
  const after = { ...before, ...texts, ...inWords({ when, action, mode }, rules.language) };
  const issues = issuesOf(ports, { row: after, all: rules.all, known });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: write(ports, before, after) };
}

/** Switches a rule; one that cannot be understood stays off. One read where the page tells what it knows, else three. Throws RECORD_GONE. */
export function setRuleMode(ports: Ports, input: unknown): Result<RuleShown> {
  const { id, mode, known } = parseInput(modeInput, input);
  const rules = openRules(ports);
  const before = mustFind(rules.all, id);
  const after = { ...before, mode: wordIn(RULE_MODES[mode], rules.language) };
  const issues = mode === 'off' ? [] : issuesOf(ports, { row: after, all: rules.all, known });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: write(ports, before, after) };
}

/** Removes a rule; what it did stays. One read. */
export function removeRule(ports: Ports, input: unknown): Result<{ readonly id: string }> {
  const { id } = parseInput(removeInput, input);
  openRules(ports);
  ports.book.remove(rulesTable, id);
  return { ok: true, value: { id } };
}

/** Adds a ready-made rule, which suggests; one that is there already stays. One read where the page tells of the stages. */
export function addPreset(ports: Ports, input: unknown): Result<RuleShown> {
  const { book, now } = ports;
  const { key, trade, known } = parseInput(presetInput, input);
  const preset = presetsOf(trade).find((each) => each.key === key);
  if (!preset) throw new CrmError('INPUT_INVALID', { problem: 'There is no such ready-made rule.' });
  const { all, language } = openRules(ports);
  const there = all.find((row) => row.preset === key);
  if (there) return { ok: true, value: showRule(there) };
  const values = presetRow(preset, { now, language, stages: stagesOf(ports, known) });
  return { ok: true, value: showRule({ ...BLANK, ...values, id: book.insert(rulesTable, values) }) };
}

interface Rules {
  readonly all: readonly RuleRecord[];
  readonly language: Language;
}

function openRules({ book }: Pick<Ports, 'book'>): Rules {
  const opened = book.open(rulesTable, fieldNames(rulesTable));
  return { all: [...opened.records()], language: opened.language };
}

function mustFind(all: readonly RuleRecord[], id: string): RuleRecord {
  const row = all.find((each) => each.id === id);
  if (!row) throw new CrmError('RECORD_GONE', { table: rulesTable.name, record: id });
  return row;
}

interface Chosen {
  readonly when: string;
  readonly action: string;
  readonly mode: RuleMode;
}

/** A key that is none stays as it came, to be said beside its field. */
function inWords({ when, action, mode }: Chosen, language: Language) {
  const [event, deed] = [optionKey(RULE_EVENTS, when), optionKey(RULE_ACTIONS, action)];
  return {
    when: event ? wordIn(RULE_EVENTS[event], language) : when,
    action: deed ? wordIn(RULE_ACTIONS[deed], language) : action,
    mode: wordIn(RULE_MODES[mode], language),
  };
}

interface Checked {
  readonly row: RuleRecord;
  readonly all: readonly RuleRecord[];
  readonly known: KnownToRules;
}

function issuesOf(ports: Ports, { row, all, known: told }: Checked): readonly Issue[] {
  const world = worldFor(ports, row, told);
  const parsed = parseRule(row, world);
  if (!parsed.ok) return parsed.issues;
  const others = all.filter(({ id, mode }) => id !== row.id && optionKey(RULE_MODES, mode) === 'on');
  // What templates and people they name matters nothing to a circle.
  const known = others.map((each) => parseRule(each, { ...world, ...namedBy(each) }));
  const circle = rulesInCircles([parsed.rule, ...known.flatMap((each) => (each.ok ? [each.rule] : []))]).get(
    parsed.rule,
  );
  if (!circle) return [];
  const rules = circle.map(nameOf).join(', ');
  return [{ field: 'action', received: '', text: 'rules.err.circle', params: { rules: rules || row.name } }];
}

function worldFor(ports: Ports, row: RuleRecord, known: KnownToRules): RuleWorld {
  const { now, zone, language } = ports;
  const stages = stagesOf(ports, known);
  return { ...namedBy(row), ...namesFor(ports, row, known), stages, language, today: dayAt(now, zone), zone };
}

/** What the action names, as the page was told; what it was not told is read. */
function namesFor(ports: Ports, { action }: RuleRecord, { templates, staff }: KnownToRules): Partial<RuleWorld> {
  const key = optionKey(RULE_ACTIONS, action);
  if (key === 'mailCustomer') return { templates: templates ?? ruleChoices(ports, key).templates };
  return key === 'setField' ? { staff: staff ?? ruleChoices(ports, key).staff } : {};
}

function namedBy({ detail }: Pick<RuleRecord, 'detail'>): Pick<RuleWorld, 'templates' | 'staff'> {
  return { templates: [{ name: detail, places: [] }], staff: [detail.slice(detail.indexOf('=') + 1).trim()] };
}

function stagesOf({ book }: Pick<Ports, 'book'>, { stages }: KnownToRules): readonly Stage[] {
  if (stages) return stagesOfPage(stages);
  return book.has(stagesTable) ? readStages(book) : [];
}

/** A rule that waits for something else now is in force from now on. */
function write({ book, now }: Ports, before: RuleRecord, after: RuleRecord): RuleShown {
  const isSame = (['when', 'what', 'condition', 'wait'] as const).every((field) => before[field] === after[field]);
  const isOff = optionKey(RULE_MODES, after.mode) === 'off';
  const since = isOff ? null : isSame && before.since !== null ? before.since : now;
  const { id, firedAt: _, fires: _fires, ...values } = { ...after, problem: '', since };
  if (id !== '') {
    book.update(rulesTable, id, values);
    return showRule({ ...values, id, firedAt: before.firedAt, fires: before.fires });
  }
  const made = { ...values, createdAt: now };
  return showRule({ ...BLANK, ...made, id: book.insert(rulesTable, made) });
}
