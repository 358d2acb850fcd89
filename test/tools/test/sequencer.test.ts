// In which order the test files of all projects are run.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Sequencer {
  sort<T>(tests: readonly T[]): readonly T[];
}

const LongestFirst = jest.requireActual<new (options: object) => Sequencer>('../../../tools/test/sequencer.cjs');

describe('the order of test files', () => {
  it('begins with the long projects, spread among each other, and ends with the short ones', () => {
    const context = (project: string) => ({
      config: { displayName: { name: project }, cacheDirectory: cache, id: project },
      hasteFS: { getSize: (path: string) => Number(path.at(-1)) },
    });
    const cache = mkdtempSync(join(tmpdir(), 'order-'));
    const files = [
      'unit 2',
      'unit 3',
      'journeys 1',
      'journeys 4',
      'journeys 2',
      'journeys 3',
      'browser 5',
      'browser 6',
    ];
    const tests = [...files, 'fuzz 1', 'conformance 9'].map((path) => ({ path, context: context(path.slice(0, -2)) }));

    const order = new LongestFirst({}).sort(tests).map(({ path }) => path);

    expect(order).toEqual([
      ...['browser 6', 'journeys 4', 'journeys 3', 'browser 5', 'journeys 2', 'journeys 1'],
      ...['fuzz 1', 'conformance 9', 'unit 3', 'unit 2'],
    ]);
  });
});
