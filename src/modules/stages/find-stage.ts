// Finds the stage of a deal by what stands in its cell, and by what Daftar knows when that says nothing.

import { fold } from '../../kernel/text/fold';
import type { Stage } from './read-stages';

/** Finds the stage that a label names; of two pipelines with one label, that of the deal's own. Null when none has it. */
export function stageNamed(stages: readonly Stage[], label: string, pipeline = ''): Stage | null {
  const wanted = fold(label);
  const found = wanted === '' ? [] : stages.filter((stage) => fold(stage.label) === wanted);
  return found.find((stage) => fold(stage.pipeline) === fold(pipeline)) ?? found[0] ?? null;
}

/** Returns the stage with the key; null when there is none any more. */
export function stageWithKey(stages: readonly Stage[], key: string): Stage | null {
  return stages.find((stage) => stage.key === key) ?? null;
}
