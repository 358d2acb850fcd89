// Checks when a part of a page is fetched, and what a failure leaves.

import { createPart, fetchAhead } from '../../ui/part';

/** A door whose answers the test gives. */
function aDoor() {
  const asked: { readonly succeed: (module: string) => void; readonly fail: (error: Error) => void }[] = [];
  const fetch = () => new Promise<string>((succeed, fail) => asked.push({ succeed, fail }));
  return { asked, fetch };
}

it('is fetched once, however often it is wanted', async () => {
  const { asked, fetch } = aDoor();
  const part = createPart(fetch);

  const both = [part.load(), part.load()];
  const before = part.now();
  asked[0]?.succeed('the card');
  const after = [...(await Promise.all(both)), await part.load(), part.now()];

  expect([asked.length, before, after]).toEqual([1, null, ['the card', 'the card', 'the card', 'the card']]);
});

it('is fetched again after a failure', async () => {
  const { asked, fetch } = aDoor();
  const part = createPart(fetch);

  const first = part.load();
  asked[0]?.fail(new Error('offline'));
  await expect(first).rejects.toThrow('offline');
  const second = part.load();
  asked[1]?.succeed('the card');

  expect(await second).toBe('the card');
});

it('is fetched ahead only while the browser is idle, one after the other', async () => {
  const doors = [aDoor(), aDoor()];
  const idle: (() => void)[] = [];
  const count = () => doors.map(({ asked }) => asked.length);

  fetchAhead(
    doors.map(({ fetch }) => createPart(fetch)),
    (then) => void idle.push(then),
  );
  const counts = [count()];
  idle[0]?.();
  counts.push(count());
  doors[0]?.asked[0]?.succeed('the card');
  await Promise.resolve().then(() => undefined);
  await new Promise(setImmediate);
  idle[1]?.();

  expect([...counts, count()]).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ]);
});

it('is not fetched ahead any further after a failure, which only the console hears', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const doors = [aDoor(), aDoor()];

  fetchAhead(
    doors.map(({ fetch }) => createPart(fetch)),
    (then) => then(),
  );
  doors[0]?.asked[0]?.fail(new Error('offline'));
  await new Promise(setImmediate);

  expect([doors[1]?.asked.length, warn.mock.calls]).toEqual([0, [['Not fetched ahead: Error: offline']]]);
  warn.mockRestore();
});
