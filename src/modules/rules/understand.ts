// Goes through the rows of rules: which of them act, and what is written into the rows of those that cannot.

import { wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import type { Row } from '../../kernel/schema/table';
import { rulesInCircles } from './loops';
import { RULE_MODES } from './options';
import { modeOf, parseRule } from './parse-rule';
import { problemInWords } from './problems';
import type { World } from './read-world';
import type { Rule } from './rule';
import { rulesTable } from './schema';

export type RuleRecord = Row<typeof rulesTable>;

export interface Understood {
  /** Rules that suggest or act. */
  readonly rules: readonly Rule[];
  /** Names of those that were switched off now. */
  readonly stopped: readonly string[];
}

/** Stamps since when each rule is in force, and switches off those that cannot be understood or go in circles, with the reason. */
export function understand(ports: Ports, rows: readonly RuleRecord[], world: World): Understood {
  const stopped: string[] = [];
  const stop = (row: RuleRecord, problem: string): void => {
    stopRule(ports, row, { problem, language: world.language });
    stopped.push(nameOf(row));
  };
  const found: { readonly row: RuleRecord; readonly rule: Rule }[] = [];
  for (const row of rows) {
    if (modeOf(row) === 'off') {
      if (row.since !== null) ports.book.update(rulesTable, row.id, { since: null });
      continue;
    }
    const parsed = parseRule(row, world);
    if (parsed.ok) found.push({ row, rule: parsed.rule });
    else stop(row, problemInWords(parsed.issues, ports));
  }
  const circles = rulesInCircles(found.map(({ rule }) => rule));
  for (const { row, rule } of found) {
    const others = circles.get(rule);
    if (!others) stamp(ports, row);
    else stop(row, ports.texts('rules.err.circle', { rules: others.map(nameOf).join(', ') }));
  }
  return { rules: found.map(({ rule }) => rule).filter((rule) => !circles.has(rule)), stopped };
}

/** Switches the rule off, with the reason in its row. */
export function stopRule(
  { book }: Pick<Ports, 'book'>,
  { id }: Pick<RuleRecord, 'id'>,
  { problem, language }: { readonly problem: string; readonly language: World['language'] },
): void {
  book.update(rulesTable, id, { mode: wordIn(RULE_MODES.off, language), since: null, problem });
}

/** Returns what the rule is called; its number where it has no name. */
export function nameOf({ name, id }: { readonly name: string; readonly id: string }): string {
  return name.trim() || id;
}

function stamp({ book, now }: Ports, { id, since }: RuleRecord): void {
  if (since === null) book.update(rulesTable, id, { since: now });
}
