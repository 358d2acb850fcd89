// What a command says of an input that has not its shape: enough to see what is wrong, and no more.

import * as v from 'valibot';
import { parseInput } from '../../src/kernel/input';

const schema = v.object({ rows: v.array(v.object({ id: v.number() })) });

function problemOf(input: unknown): string {
  try {
    parseInput(schema, input);
  } catch (reason) {
    return String((reason as { params?: { problem?: string } }).params?.problem);
  }
  return 'none';
}

describe('an input without its shape', () => {
  it('is told by its problems and their places', () => {
    expect(problemOf({ rows: [{ id: 'x' }, { id: 1 }, {}] })).toBe(
      [
        '× Invalid type: Expected number but received "x"\n  → at rows.0.id',
        '× Invalid key: Expected "id" but received undefined\n  → at rows.2.id',
      ].join('\n'),
    );
  });

  it('with thousands of problems is told by the first three', () => {
    const problem = problemOf({ rows: Array.from({ length: 5000 }, () => ({ id: 'x' })) });

    expect([problem.match(/× /g)?.length, problem.split('\n').pop()]).toEqual([3, '… and 4997 more']);
  });

  it('with a text of a megabyte is told in a few lines', () => {
    const problem = problemOf({ rows: [{ id: 'x'.repeat(1_000_000) }] });

    expect([problem.length, problem.slice(-3)]).toEqual([501, 'xx…']);
  });
});
