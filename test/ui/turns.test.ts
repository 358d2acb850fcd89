// What people ask of a page while something else is carried out: it waits, and is carried out.

import { createTurns } from '../../ui/turns';

/** A call that ends when it is told to. */
function aCall(name: string, log: string[]) {
  let end: (failed: boolean) => void = () => undefined;
  const call = () => {
    log.push(`${name} begins`);
    return new Promise<string>((resolve, reject) => {
      end = (failed) => (failed ? reject(new Error(name)) : resolve(name));
    });
  };
  return { call, end: (failed = false) => end(failed) };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('what is asked of a page', () => {
  it.each([[false], [true]])(
    'while something else is carried out waits for it, also where that fails: %p',
    async (fails) => {
      const log: string[] = [];
      const turns = createTurns();
      const [mode, save] = [aCall('mode', log), aCall('save', log)];

      const first = turns.inTurn(mode.call).catch((error: Error) => `${error.message} failed`);
      const second = turns.inTurn(save.call);
      await soon();
      const before = [...log];
      mode.end(fails);
      await first;
      await soon();
      const isBusy = turns.isBusy();
      save.end();

      expect([before, log, await first]).toEqual([
        ['mode begins'],
        ['mode begins', 'save begins'],
        fails ? 'mode failed' : 'mode',
      ]);
      expect([isBusy, await second, await soon().then(turns.isBusy)]).toEqual([true, 'save', false]);
    },
  );
});
