// Says in sentences what a repair would do, and what only the person can do.

import type { Texts } from '../../kernel/i18n/texts';
import { canBeDone, type Step } from '../../kernel/repair/steps';

/** Returns every step as a sentence, those to be done first, with the question below; `titles` are the names of the tables. */
export function previewOf(steps: readonly Step[], titles: ReadonlyMap<string, string>, texts: Texts): string {
  const lines = (those: readonly Step[]): string[] => those.flatMap((step) => sentencesOf(step, titles, texts));
  const done = lines(steps.filter(canBeDone));
  const asked = lines(steps.filter((step) => !canBeDone(step)));
  return [
    ...under(texts('repair.willDo'), done),
    ...under(texts('repair.askYou'), asked),
    ...(done.length > 0 ? [texts('repair.confirm')] : []),
  ].join('\n\n');
}

function under(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `• ${line}`)].join('\n')];
}

function sentencesOf(step: Step, titles: ReadonlyMap<string, string>, texts: Texts): string[] {
  const table = titles.get(step.table) ?? step.table;
  const sentence = (params: Readonly<Record<string, string>>): string =>
    texts(`repair.${step.kind}`, { table, ...params });
  switch (step.kind) {
    case 'make':
      return [sentence({})];
    case 'connect':
    case 'mark':
    case 'headings-first':
      return [sentence({ sheet: step.sheet })];
    case 'add-columns': {
      const labels = step.columns.map(({ heading }) => heading).join(', ');
      return [sentence({ sheet: step.sheet, labels }), ...(step.withNumbers ? [texts('repair.newNumbers')] : [])];
    }
    case 'name-columns':
    case 'dropdowns':
      return [sentence({ sheet: step.sheet, labels: step.labels.join(', ') })];
    case 'rename-one':
      return [sentence({ sheet: step.sheet, label: step.label, letters: step.letters.join(', ') })];
    case 'choose-one':
      return [sentence({ sheets: step.sheets.join(', ') })];
    default:
      return unreachable(step);
  }
}

function unreachable(step: never): never {
  throw new Error(`Unknown step: ${JSON.stringify(step)}`);
}
