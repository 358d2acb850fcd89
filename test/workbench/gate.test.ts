// The gate before google.script.run: so many calls at once, and no more.

import { createGate } from '../../host/page/gate';

/** Tasks that end when they are told to, and a list of those that have begun. */
function someTasks(limit: number) {
  const gate = createGate(limit);
  const begun: string[] = [];
  return {
    begun,
    start: (name: string) => {
      let end: (error?: Error) => void = () => undefined;
      const ended = gate(() => {
        begun.push(name);
        return new Promise<string>((resolve, reject) => {
          end = (error) => (error ? reject(error) : resolve(name));
        });
      });
      return { ended, end: (error?: Error) => end(error) };
    },
  };
}

describe('a gate', () => {
  it('lets an eleventh task wait until one of ten ends', async () => {
    const { begun, start } = someTasks(10);
    const tasks = Array.from({ length: 11 }, (_, index) => start(String(index + 1)));
    const before = begun.length;

    tasks[4]?.end();
    const value = await tasks[4]?.ended;

    expect([before, value, begun.slice(10)]).toEqual([10, '5', ['11']]);
  });

  it('lets those who wait in one after the other, in their order', async () => {
    const { begun, start } = someTasks(1);
    const [a, b] = [start('a'), start('b'), start('c')];

    a.end();
    await a.ended;
    const afterOne = [...begun];
    b.end();
    await b.ended;

    expect([afterOne, begun]).toEqual([
      ['a', 'b'],
      ['a', 'b', 'c'],
    ]);
  });

  it('gives the place of a task that fails to the next, and its error to who began it', async () => {
    const { begun, start } = someTasks(1);
    const [a] = [start('a'), start('b')];

    a.end(new Error('No.'));

    await expect(a.ended).rejects.toThrow('No.');
    expect(begun).toEqual(['a', 'b']);
  });

  it('does not let a newcomer overtake the one who waited', async () => {
    const { begun, start } = someTasks(1);
    const [a] = [start('a'), start('waited')];

    a.end();
    await a.ended;
    start('newcomer');

    expect(begun).toEqual(['a', 'waited']);
  });

  it('has room again once all have ended', async () => {
    const { begun, start } = someTasks(1);
    const a = start('a');
    a.end();
    await a.ended;

    start('b');

    expect(begun).toEqual(['a', 'b']);
  });
});
