// What Health says: how long ago, how things stand and which button helps, and what went wrong.

import { wordIn } from '../../../../src/kernel/i18n/language';
import { healthTexts } from '../../../../src/modules/health/texts';
import type { HealthView } from '../../../../src/modules/health/view';
import {
  factsOf,
  headOf,
  isGettingFull,
  lapseWords,
  mainButton,
  toAgo,
  troubleWords,
} from '../../../../ui/features/health/words';
import { createTexts } from '../../../../ui/texts';

const t = createTexts(
  Object.fromEntries(Object.entries(healthTexts).map(([key, words]) => [key, wordIn(words, 'en')])),
);
const HOUR = 3_600_000;
const NOW = 100 * 24 * HOUR;

const aView = (view: Partial<HealthView> = {}): HealthView => ({
  isSetUp: true,
  now: NOW,
  standing: 'on',
  owner: 'a@example.com',
  isMine: true,
  lastRun: NOW - 25 * 60_000,
  isRunning: false,
  trouble: null,
  mailLeft: 97,
  messages: { mails: 0, waiting: 0, lapse: null },
  numbers: null,
  bot: null,
  code: '1.0.0',
  tables: 4,
  tablesOfCode: 4,
  rows: [],
  rowBudget: 20_000,
  ...view,
});

const TROUBLE = {
  sentence: 'Sheet not found.',
  step: 'pass',
  at: NOW - HOUR,
  count: 3,
  isOver: false,
  isUnmailed: true,
};

it.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 min ago'],
  [HOUR - 1, '59 min ago'],
  [HOUR, '1 h ago'],
  [24 * HOUR - 1, '23 h ago'],
  [24 * HOUR, '1 d ago'],
  [-5_000, 'just now'],
])('%d ms ago is "%s"', (passed, words) => {
  expect(toAgo(t, NOW - passed, NOW)).toBe(words);
});

it.each<[string, Partial<HealthView>, string | null, string]>([
  ['on', {}, null, 'good'],
  ['on, with an error that nobody mended', { trouble: TROUBLE }, null, 'warning'],
  ['on, with an error that is over', { trouble: { ...TROUBLE, isOver: true } }, null, 'good'],
  ['never', { standing: 'never', owner: '', isMine: false }, 'health.switchOn', 'warning'],
  ['off', { standing: 'off', owner: '', isMine: false }, 'health.switchOn', 'warning'],
  ['dead and somebody else’s', { standing: 'dead', isMine: false }, 'health.takeOver', 'bad'],
  ['dead and one’s own', { standing: 'dead' }, 'health.switchOn', 'bad'],
  ['copied', { standing: 'copied' }, 'health.confirm', 'warning'],
])('what is %s has its button and its colour', (_, view, button, tone) => {
  expect([mainButton(aView(view)), headOf(t, aView(view)).tone]).toEqual([button, tone]);
});

it('names whose trigger is dead, to who may take over', () => {
  const { hint } = headOf(t, aView({ standing: 'dead', isMine: false }));

  expect(hint).toBe(
    'It ran as a@example.com, and has been silent for more than three hours. Take over, and it goes on as you.',
  );
});

it('says who, when, how many letters and which versions', () => {
  expect(factsOf(t, aView())).toEqual([
    ['Runs as', 'a@example.com (you)'],
    ['Last run', '25 min ago'],
    ['Next run', 'within the hour'],
    ['Mail left today', '97'],
    ['Messages', 'mails today: 0'],
    ['Dashboard', 'not checked yet'],
    ['Version', 'code 1.0.0, tables 4'],
  ]);
  const off = aView({ standing: 'off', owner: '', isMine: false, lastRun: 0, mailLeft: null });
  expect(
    factsOf(t, off)
      .map(([, value]) => value)
      .slice(0, 4),
  ).toEqual(['nobody', 'none yet', 'once it is switched on', 'not permitted']);
});

it('says how many messages went and wait, and which one did not go, when and why', () => {
  const lapse = { to: 'b@example.com', sentence: 'Correct the address.', at: NOW - 2 * HOUR };
  const view = aView({ messages: { mails: 12, waiting: 3, lapse } });

  expect(factsOf(t, view)[4]).toEqual(['Messages', 'mails today: 12, waiting: 3']);
  expect([lapseWords(t, view), lapseWords(t, aView())]).toEqual([
    'b@example.com (2 h ago): Correct the address.',
    null,
  ]);
});

it('says what went wrong where, how often, and whether that is over', () => {
  expect(troubleWords(t, TROUBLE, NOW)).toEqual({
    what: 'Looking after the sheets: Sheet not found.',
    when: '1 h ago, 3 times in a row. The letter about it could not be sent.',
  });
  expect(troubleWords(t, { ...TROUBLE, count: 1, isOver: true, isUnmailed: false }, NOW).when).toBe(
    '1 h ago. The next run went well.',
  );
});

it.each([
  [15_999, false],
  [16_000, true],
])('%d rows of 20 000: whether it is getting full', (rows, isFull) => {
  expect(isGettingFull(rows, 20_000)).toBe(isFull);
});
