// The baseline: each figure as it was when it could first be known, frozen; what comes later is held against it.

import { wordIn } from '../../kernel/i18n/language';
import { type Change, canSlice, counted, type Expression } from '../../kernel/kpi/expression';
import type { Measure, Slice } from '../../kernel/kpi/measure';
import { reckon, type World } from '../../kernel/kpi/reckon';
import { addDays, type Day } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';
import { SEGMENTS } from '../customers/index';
import { active, conversion, customerGrowth, loyal, promises, retention } from '../kpis/index';
import { repeatSales, salesAmount } from '../sales/index';
import type { Snapshot } from '../snapshots/index';
import { SEGMENT_KEYS, type SegmentKey } from './gauges';

const BEFORE = { from: 'previousFrom', before: 'from' } as const;

/** Over twelve months, as the table of B2C and B2B shows them. */
export const YEARLY = {
  customerGrowth: customerGrowth.expression,
  repeatGrowth: growth(repeatSales),
  salesGrowth: growth(salesAmount),
  loyal: loyal.expression,
  active: active.expression,
  retention: retention.expression,
  conversion: conversion.expression,
  promises: promises.expression,
} as const satisfies Readonly<Record<string, Expression>>;

/** A year against the one before it. */
function growth(measure: Measure): Change {
  return { is: 'change', from: counted(measure, BEFORE), to: counted(measure), since: 'previousFrom' };
}

export type YearlyFigure = keyof typeof YEARLY;

/** What is kept: a figure of ours, or the median of the answers' minutes. */
export type BaselineKey = YearlyFigure | 'response';

const PREFIX = 'baseline:';

/** The operands of the twelve months that end today. */
export function yearUntil(today: Day): Readonly<Record<string, Day>> {
  const until = addDays(today, 1);
  const from = addMonths(until, -12);
  return { from, until, previousFrom: addMonths(from, -12), settled: today };
}

export interface ToFreeze {
  readonly world: World;
  readonly snapshots: readonly Snapshot[];
  /** Working minutes of answers, by segment; null where they cannot be known yet. */
  readonly response: Readonly<Record<SegmentKey, number | null>>;
}

export interface Frozen {
  readonly key: string;
  readonly segment: string;
  readonly value: number;
}

/** Returns what is to be written: figures that have no baseline yet, and can be known. */
export function toFreeze({ world, snapshots, response }: ToFreeze): readonly Frozen[] {
  const figures = SEGMENT_KEYS.flatMap((segment) => [
    ...Object.entries(YEARLY).map(([key, expression]) => [key, segment, valueFor(expression, segment, world)] as const),
    ['response', segment, response[segment]] as const,
  ]);
  const found = figures.flatMap(([key, segment, value]) => {
    const named = { key: `${PREFIX}${key}`, segment: segment === 'all' ? '' : segment };
    return value === null || value === 0 ? [] : [{ ...named, value }];
  });
  return notYet(found, snapshots);
}

/** Leaves out what is frozen already. */
export function notYet(frozen: readonly Frozen[], snapshots: readonly Snapshot[]): readonly Frozen[] {
  const known = new Set(snapshots.map(({ key, segment }) => `${key} ${segment}`));
  return frozen.filter(({ key, segment }) => !known.has(`${key} ${segment}`));
}

/** Returns what was frozen of a figure; null where nothing was. */
export function baselineOf(snapshots: readonly Snapshot[], key: BaselineKey, segment: SegmentKey): number | null {
  const wanted = segment === 'all' ? '' : segment;
  return snapshots.find((each) => each.key === PREFIX + key && each.segment === wanted)?.value ?? null;
}

/** Growth of nothing, and what a segment cannot tell, is not known. */
function valueFor(expression: Expression, segment: SegmentKey, world: World): number | null {
  if (segment === 'all') return reckon(expression, world);
  const by: readonly Slice[] = ['segment'];
  if (!canSlice(expression, 'segment')) return null;
  const operands = { ...world.operands, segment: wordIn(SEGMENTS[segment], world.language) };
  return reckon(expression, { ...world, by, operands });
}
