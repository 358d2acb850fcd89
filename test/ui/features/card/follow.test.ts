// When the sidebar asks for the selected row, and when the card follows it.

import { follow } from '../../../../ui/features/card/follow';

/** A page whose clock the test winds on; each question is answered at once by what is selected. */
function aPage({ known = null as string | null, selected = 'deals:2' } = {}) {
  const page = {
    known: { current: known },
    selected,
    isAwake: true,
    isBroken: false,
    moves: 0,
    pauses: [] as number[],
  };
  let waiting: (() => void) | null = null;
  const follower = follow({
    known: page.known,
    ask: () => (page.isBroken ? Promise.reject(new Error('NetworkError')) : Promise.resolve(page.selected)),
    isAwake: () => page.isAwake,
    onMoved: () => {
      page.moves += 1;
    },
    later: (act, ms) => {
      page.pauses.push(ms / 1000);
      waiting = act;
      return () => {
        waiting = null;
      };
    },
  });
  /** Lets so many pauses pass. */
  const pass = async (times = 1) => {
    for (let each = 0; each < times; each += 1) {
      const act = waiting;
      waiting = null;
      act?.();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
  };
  return { page, follower, pass, isWaiting: () => waiting !== null };
}

it('asks at once, then after three seconds, and twice as late each time that nothing has changed', async () => {
  const { page, pass } = aPage();

  await pass(7);

  expect(page.pauses).toEqual([0, 3, 6, 12, 24, 48, 48, 48]);
});

it('takes what it finds first for what was there, and follows what comes after it', async () => {
  const { page, pass } = aPage();

  await pass(2);
  const before = page.moves;
  page.selected = 'deals:3';
  await pass();

  expect({ before, after: page.moves, pause: page.pauses.at(-1) }).toEqual({ before: 0, after: 1, pause: 3 });
});

it('follows the first it finds where nobody is on the card', async () => {
  const { page, pass } = aPage({ known: '' });

  await pass();

  expect(page.moves).toBe(1);
});

it('stays where nothing is selected that leads to a customer, and follows when the same row is selected again', async () => {
  const { page, pass } = aPage();
  await pass();

  page.selected = '';
  await pass();
  const without = page.moves;
  page.selected = 'deals:2';
  await pass();

  expect([without, page.moves]).toEqual([0, 1]);
});

it('asks nothing while the page is hidden, until it is woken', async () => {
  const { page, pass, follower, isWaiting } = aPage();
  await pass();

  page.isAwake = false;
  page.selected = 'deals:3';
  await pass();
  const asleep = { waits: isWaiting(), moves: page.moves };
  page.isAwake = true;
  follower.wake();
  await pass();

  expect([asleep, page.moves]).toEqual([{ waits: false, moves: 0 }, 1]);
});

it('asks often again when it is woken', async () => {
  const { page, pass, follower } = aPage();
  await pass(4);

  follower.wake();

  expect(page.pauses.at(-1)).toBe(3);
});

it('goes on later where a question failed, and takes the failure for no move', async () => {
  const { page, pass } = aPage();
  await pass();

  page.isBroken = true;
  await pass(2);
  page.isBroken = false;
  await pass();

  expect({ moves: page.moves, pauses: page.pauses }).toEqual({ moves: 0, pauses: [0, 3, 6, 12, 24] });
});

it('neither follows nor asks again once it is stopped, an answer on its way included', async () => {
  const { page, pass, follower, isWaiting } = aPage();
  await pass();

  page.selected = 'deals:3';
  const answered = pass();
  follower.stop();
  await answered;

  expect([page.moves, isWaiting()]).toEqual([0, false]);
});
