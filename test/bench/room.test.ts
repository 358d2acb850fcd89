// Benches are chosen by name, and a row is printed as one line.

import { type BenchRoom, chooseRooms, toLine } from '../../bench/room';

const ROOMS = ['store', 'store-people', 'host'].map(
  (name): BenchRoom => ({
    name,
    run: async function* () {
      yield { action: name };
    },
  }),
);

it.each([
  [[], ['store', 'store-people', 'host']],
  [['store'], ['store', 'store-people']],
  [['store-people'], ['store-people']],
  [
    ['host', 'store'],
    ['store', 'store-people', 'host'],
  ],
])('%j chooses %j', (names, chosen) => {
  expect(chooseRooms(names, ROOMS).map(({ name }) => name)).toEqual(chosen);
});

it('says which benches there are when one is asked for that is not', () => {
  expect(() => chooseRooms(['store', 'stor'], ROOMS)).toThrow(
    'There is no bench "stor". There are: store, store-people, host.',
  );
});

it('prints a row as one line of JSON with the name of its bench', () => {
  const [store] = chooseRooms(['store'], ROOMS);

  expect(store && toLine(store, { action: 'find', rows: 10 })).toBe('{"bench":"store","action":"find","rows":10}');
});
