// Whose trigger looks after the workbook, and what another one that fires has to do.

import { type Lease, parseLease, printLease, standingOf, verdictOn } from '../../../src/modules/health/index';

const HOUR = 3_600_000;
const LEASE: Lease = { owner: 'a@example.com', trigger: '1', workbook: 'book', since: 0, seen: 10 * HOUR };
const now = 11 * HOUR;

it.each([
  ['never', null, 'book', now],
  ['off', 'off', 'book', now],
  ['on', LEASE, 'book', now],
  ['on', LEASE, 'book', 13 * HOUR],
  ['dead', LEASE, 'book', 13 * HOUR + 1],
  ['copied', LEASE, 'copy', now],
] as const)('it is %s', (standing, kept, workbook, at) => {
  expect(standingOf(kept, { workbook, now: at })).toBe(standing);
});

it.each([
  ['run', 'its own trigger', LEASE, { trigger: '1', email: 'a@example.com', workbook: 'book' }],
  ['run', 'its own trigger, whose owner Google does not tell', LEASE, { trigger: '1', email: '', workbook: 'book' }],
  ['leave', 'another trigger of the same person', LEASE, { trigger: '2', email: 'a@example.com', workbook: 'book' }],
  ['leave', 'a trigger of somebody else', LEASE, { trigger: '2', email: 'b@example.com', workbook: 'book' }],
  ['run', 'its owner without an id', LEASE, { trigger: '', email: 'a@example.com', workbook: 'book' }],
  ['leave', 'a stranger without an id', LEASE, { trigger: '', email: 'b@example.com', workbook: 'book' }],
  ['leave', 'nobody at all', { ...LEASE, owner: '' }, { trigger: '', email: '', workbook: 'book' }],
  ['leave', 'any trigger once it is off', 'off', { trigger: '1', email: 'a@example.com', workbook: 'book' }],
  ['leave', 'any trigger before it was ever on', null, { trigger: '1', email: 'a@example.com', workbook: 'book' }],
  ['wait', 'any trigger in a copy', LEASE, { trigger: '1', email: 'a@example.com', workbook: 'copy' }],
] as const)('has to %s: %s', (verdict, _, kept, firing) => {
  expect(verdictOn(kept, firing)).toBe(verdict);
});

it('comes back from its property as it was', () => {
  expect([LEASE, 'off' as const].map((kept) => parseLease(printLease(kept)))).toEqual([LEASE, 'off']);
});

it.each(['', '{', '"on"', '{"owner":"a"}', '{"owner":"a","trigger":"1","workbook":"b","since":"0","seen":1}'])(
  'a property of %j is no lease',
  (text) => {
    expect(parseLease(text)).toBeNull();
  },
);
