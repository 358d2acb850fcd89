// What a trade is: who buys, which pipeline its deals go through, and what it sells; all of it data.

import type { Words } from '../../../kernel/i18n/language';
import { STAGES, type StageKey, type StagePreset } from '../../stages/index';

/** Something that is sold, and what it usually costs in so'm. */
export interface Good {
  readonly name: Words;
  readonly price: number;
}

export interface Trade {
  readonly key: string;
  readonly label: Words;
  /** What one gets with it, in a line. */
  readonly hint: Words;
  /** To whom it mostly sells. */
  readonly segment: 'b2c' | 'b2b';
  /** What Add offers first. */
  readonly first: 'lead' | 'sale';
  /** Modules that are switched on. */
  readonly modules: readonly string[];
  /** From which amount a deal is big, in so'm. */
  readonly bigDeal: number;
  readonly stages: readonly StagePreset[];
  /** Sources besides those that every firm has: key and label. */
  readonly sources: readonly (readonly [string, Words])[];
  /** What deals are about. */
  readonly needs: readonly Good[];
  /** What is sold again and again, without a deal. */
  readonly items: readonly Good[];
}

/** Returns a text in the three languages that have words of their own. */
export function words(uz: string, ru: string, en: string): Words {
  return { uz, ru, en };
}

/** Returns something that is sold. */
export function good(price: number, uz: string, ru: string, en: string): Good {
  return { price, name: words(uz, ru, en) };
}

/** Returns the standard pipeline with what the trade has otherwise; the keys stay. */
export function pipeline(own: Partial<Record<StageKey, Partial<Omit<StagePreset, 'key'>>>>): readonly StagePreset[] {
  return STAGES.map((stage) => ({ ...stage, ...own[stage.key] }));
}

/** What every trade works with. */
export const MODULES = ['customers', 'deals', 'sales', 'activities', 'tasks'] as const;
