// In which order the test files of all projects are run.

import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Sequencer {
  sort<T>(tests: readonly T[]): readonly T[];
}

const LongestFirst = jest.requireActual<new (options: object) => Sequencer>('../../../tools/test/sequencer.cjs');
const LONG_FILES = jest.requireActual<Readonly<Record<string, number>>>('../../../tools/test/long-files.cjs');

describe('the order of test files', () => {
  it('begins with the long projects, spread among each other, and ends with the short ones', () => {
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

    const order = orderOf([...files, 'conformance 9']);

    expect(order).toEqual([
      ...['browser 6', 'journeys 4', 'journeys 3', 'browser 5', 'journeys 2', 'journeys 1'],
      ...['conformance 9', 'unit 3', 'unit 2'],
    ]);
  });

  it('begins a fresh clone with the files that are known to take long, however small they are', () => {
    const [browser, journeys] = ['/daftar/test/browser', '/daftar/test/journeys'];
    const short = [`${browser}/door.test.ts 9`, `${journeys}/door.test.ts 9`];
    const long = [`${browser}/screens.test.ts 1`, `${journeys}/sales.test.ts 1`, '/daftar/test/fuzz/store.test.ts 2'];

    const order = orderOf([...short, ...long]);

    const [screens, sales, store] = long;
    expect(order).toEqual([screens, store, sales, ...short]);
  });

  it('knows no file that is gone', () => {
    const names = Object.keys(LONG_FILES);

    const gone = names.filter((name) => !existsSync(resolve('test', `${name}.test.ts`)));

    expect(gone).toEqual([]);
  });
});

/** Orders files that never ran; behind each path stands the size of the file. */
function orderOf(files: readonly string[]): readonly string[] {
  const cacheDirectory = mkdtempSync(join(tmpdir(), 'order-'));
  const tests = files.map((file) => {
    const [name = '', size] = file.split(' ');
    const project = /browser|journeys|fuzz|conformance|unit/.exec(name)?.[0] ?? '';
    const config = { displayName: { name: project }, cacheDirectory, id: project };
    return { file, path: name, context: { config, hasteFS: { getSize: () => Number(size) } } };
  });
  return new LongestFirst({}).sort(tests).map(({ file }) => file);
}
