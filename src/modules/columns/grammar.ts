// What a heading says by itself: which field its words make, and how surely.

import type { CanonicalField } from './canonical-field';
import { RULES, type Rule } from './heading-rules';
import type { Sense } from './senses';
import { isSomebodyElses, type Token, tokensOf } from './tokens';

/** A field that a heading may name. */
export interface Reading {
  readonly field: CanonicalField;
  /** From 0 to 1. */
  readonly confidence: number;
  /** One of several kinds, such as the home address: taken only where no better column is there. */
  readonly isSecond?: boolean;
}

/** Says little by itself: what stands beside it decides. */
export type Lone = 'name' | 'naming' | 'title' | 'person' | 'number';

export interface HeadingRead {
  readonly tokens: readonly Token[];
  /** The best reading; null where the words make no field. */
  readonly reading: Reading | null;
  readonly lone: Lone | null;
  /** The heading says that it is none of ours, such as "Type of phone". */
  readonly isForeign: boolean;
}

const SURE = 0.97;
/** For words that say whose it is, for words that nobody knows beside a clear one, and beside one that is less clear. */
const OWNER_COST = 0.02;
const UNKNOWN_COST = 0.3;
const UNKNOWN_COST_UNCLEAR = 0.45;

const OWNERS: readonly Sense[] = ['person', 'face', 'customer', 'company', 'deal', 'account'];
/** Heads that a word beside them makes narrower, and no other thing. */
const CLEAR: ReadonlySet<CanonicalField> = new Set([
  ...(['phone', 'phone_other', 'phone_work', 'phone_home', 'phone_mobile', 'email', 'email_2', 'email_other'] as const),
  ...(['fax', 'notes', 'source', 'birthday', 'website', 'tax_id', 'telegram', 'product', 'whatsapp'] as const),
]);
const LONE: readonly Lone[] = ['name', 'naming', 'title', 'person', 'number'];

/** Reads a heading by its words alone. */
export function readHeading(heading: string): HeadingRead {
  const tokens = tokensOf(heading);
  const words = tokens.filter(({ isNeutral, senses }) => !isNeutral || senses.length > 0);
  const isForeign = isSomebodyElses(heading) || saysOfWhatKind(words);
  const said = words.filter(({ isNeutral, senses }) => !isNeutral && !senses.includes('first1'));
  const lone = said.length === 1 ? (LONE.find((sense) => said[0]?.senses.includes(sense)) ?? null) : null;
  return { tokens, isForeign, lone: isForeign ? null : lone, reading: isForeign ? null : bestReading(words) };
}

/** The kind, the label or another form of a thing is not the thing. */
function saysOfWhatKind(words: readonly Token[]): boolean {
  const has = (sense: Sense): boolean => words.some(({ senses }) => senses.includes(sense));
  return has('display') || has('kind') || (has('label') && words.length > 1 && !has('tags')) || isLabelOf(words);
}

function isLabelOf(words: readonly Token[]): boolean {
  const isLabel = words.some(({ word }) => word === 'label');
  return (
    isLabel &&
    words.some(({ senses }) => ['email', 'phone', 'address', 'website'].some((one) => senses.includes(one as Sense)))
  );
}

function bestReading(words: readonly Token[]): Reading | null {
  const readings = RULES.flatMap((rule) => readBy(rule, words) ?? []);
  return readings.reduce<Reading | null>((best, one) => (one.confidence > (best?.confidence ?? 0) ? one : best), null);
}

/** Of rules that explain a heading as well the one that needs more of it wins. */
function readBy({ field, needs, may, second }: Rule, words: readonly Token[]): Reading | null {
  const isThere = (senses: readonly Sense[]): boolean =>
    words.some((word) => senses.some((one) => word.senses.includes(one)));
  if (!needs.every(isThere)) return null;
  const needed = needs.flat();
  let cost = 0;
  for (const { senses, isNeutral } of words) {
    if (isNeutral || senses.includes('first1') || senses.some((one) => needed.includes(one))) continue;
    if (senses.some((one) => may.includes(one))) cost += OWNERS.some((one) => senses.includes(one)) ? OWNER_COST : 0;
    else if (senses.length > 0) return null;
    else cost += CLEAR.has(field) ? UNKNOWN_COST : UNKNOWN_COST_UNCLEAR;
  }
  const confidence = SURE - cost - 0.01 * Math.max(0, 3 - needs.length);
  return confidence <= 0 ? null : { field, confidence, ...(second && isThere(second) ? { isSecond: true } : {}) };
}
