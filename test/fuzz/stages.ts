// The stages of the fuzzed workbook, which nobody renames: what a deal must hold that stands in one of them.

import { STAGES } from '../../src/modules/stages/index';

/** Fields of a deal that a move writes beside its stage. */
export const STAMPS: readonly string[] = [
  'stageKey',
  'stageSince',
  'reached',
  'wonAt',
  'lostAt',
  'nextContact',
  'lossReason',
];

export function isKnownStage(label: unknown): boolean {
  return STAGES.some((stage) => stage.label.uz === label);
}

/** Returns the key of the stage with that label; undefined when there is none. */
export function stageKeyOf(label: unknown): string | undefined {
  return STAGES.find((stage) => stage.label.uz === label)?.key;
}

/** Returns what is wrong with a deal that stands in its table after a pass: the pass has noticed every move. */
export function judgeStage(id: string, { stage, stageKey, stageSince, lostAt }: Cells): string[] {
  const known = STAGES.find(({ label }) => label.uz === stage);
  if (!known) return [];
  const isLost = known.outcome === 'lost';
  return [
    ...(stageKey === known.key ? [] : [`${id} stands in ${known.key}, but was stamped as in ${stageKey}.`]),
    ...(stageSince === '' ? [`${id} stands in ${known.key} since nobody knows when.`] : []),
    ...((lostAt !== '') === isLost ? [] : [`${id} stands in ${known.key}, with ${lostAt || 'no day'} as lost at.`]),
  ];
}

type Cells = Readonly<{ [field: string]: unknown }>;
