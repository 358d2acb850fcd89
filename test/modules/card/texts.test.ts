// Every reason that the rules of the card can give has its sentence.

import { cardTexts } from '../../../src/modules/card/texts';

const REASONS = {
  next: ['overdue', 'promise', 'task', 'noReply', 'stuck', 'noNext', 'planned', 'afterSale', 'quiet', 'none'],
  health: [
    'promiseLate',
    'contactLate',
    'refused',
    'noAnswer',
    'stuck',
    'silent',
    'losing',
    'talked',
    'talkedToday',
    'bought',
    'boughtToday',
    'fresh',
  ],
  status: ['new', 'active', 'bought', 'quiet', 'lost'],
} as const;

it('has a sentence for each reason and no other', () => {
  const wanted = Object.entries(REASONS).flatMap(([group, reasons]) => reasons.map((reason) => `${group}.${reason}`));

  expect(Object.keys(cardTexts).sort()).toEqual(wanted.sort());
});
