// What becomes of the same table when people and other programs use it at the same time, for each subject of the store bench.

import { HAPPENINGS, type Happening } from './people/happenings';
import type { Verdict } from './people/judge';
import { play } from './people/play';
import type { BenchRoom, Row } from './room';
import { SUBJECTS, type Subject } from './subject';

export const storePeopleBench: BenchRoom = {
  name: 'store-people',
  legend: 'outcome: the worst there was, judged from the cells; at: at how many of the service calls it came about.',
  run: async function* () {
    for (const happening of HAPPENINGS) {
      for (const subject of SUBJECTS) yield toRow(happening, subject, play(happening, subject));
    }
  },
};

/** The worst outcome, at how many of the calls it came about, and the other outcomes. */
export function toRow(happening: Happening, subject: Subject, verdicts: readonly Verdict[]): Row {
  const sorted = [...verdicts].sort((one, other) => one.rank - other.rank);
  const sentences = sorted.map(({ sentence }) => sentence);
  const [worst = '', ...others] = [...new Set(sentences)];
  const count = sentences.filter((sentence) => sentence === worst).length;
  return {
    happening: happening.name,
    subject: subject.name,
    outcome: worst,
    at: happening.meanwhile ? `${count} of ${sentences.length} calls` : '',
    otherwise: others.join('; '),
  };
}
