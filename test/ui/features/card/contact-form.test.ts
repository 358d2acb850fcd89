// What is proposed while a contact is logged, and the deed that comes of it.

import {
  asksFor,
  type ContactValues,
  lacksNext,
  openContact,
  toContactDeed,
  withProposal,
} from '../../../../ui/features/card/contact-form';
import { aContact, aMove } from '../../../../ui/features/deeds/deed';
import { aCard, aDeal } from './builders';

const RULES = {
  today: '2026-11-22',
  stages: [
    { key: 'offer', label: 'Taklif', outcome: 'open', nextDays: 7 },
    { key: 'lost', label: 'Yoʻqotildi', outcome: 'lost', nextDays: null },
  ],
} as const;

function opened(fields: Partial<ContactValues> = {}): ContactValues {
  return { ...openContact(aCard(), '', RULES), ...fields };
}

describe('the form', () => {
  it('opens for the deal that comes next, by phone, with the day that its stage proposes', () => {
    const card = aCard({ deals: [aDeal(), aDeal({ id: 'B-2' })], next: { ...aCard().next, dealId: 'B-2' } });

    expect(openContact(card, '', RULES)).toEqual({
      dealId: 'B-2',
      channel: 'call',
      direction: 'out',
      outcome: '',
      text: '',
      question: '',
      lossReason: '',
      isDayChosen: false,
      next: 'in7',
      date: '',
    });
  });

  it('opens for the deal that was asked for, and in Telegram where only a username is known', () => {
    const card = aCard({ contact: '@aziz', deals: [aDeal(), aDeal({ id: 'B-2' })] });
    const { dealId, channel } = openContact(card, 'B-2', RULES);

    expect([dealId, channel]).toEqual(['B-2', 'telegram']);
  });

  it('proposes the day that is planned already, as long as it lies ahead', () => {
    const at = (nextContact: string) => {
      const { next, date } = openContact(aCard({ deals: [aDeal({ nextContact })] }), '', RULES);
      return { next, date };
    };

    expect([at('2026-12-10'), at('2026-11-22')]).toEqual([
      { next: 'date', date: '2026-12-10' },
      { next: 'in7', date: '' },
    ]);
  });

  it('is about no deal where none is open', () => {
    const card = aCard({ deals: [aDeal({ outcome: 'won' })] });

    expect([openContact(card, '', RULES).dealId, asksFor(openContact(card, '', RULES))]).toEqual(['', 'nothing']);
  });
});

describe('an outcome', () => {
  it('proposes its day', () => {
    expect(withProposal(opened(), { outcome: 'noAnswer' }, aCard(), RULES)).toEqual({
      outcome: 'noAnswer',
      next: 'tomorrow',
      date: '',
    });
  });

  it('leaves a day that the person chose', () => {
    const chosen = withProposal(opened(), { next: 'in3' }, aCard(), RULES);

    expect(chosen).toEqual({ next: 'in3', isDayChosen: true });
    expect(withProposal(opened(chosen), { outcome: 'noAnswer' }, aCard(), RULES)).toEqual({ outcome: 'noAnswer' });
  });

  it('of refusal asks why instead of when', () => {
    expect([asksFor(opened()), asksFor(opened({ outcome: 'refused' }))]).toEqual(['day', 'loss']);
  });
});

describe('the deed', () => {
  const CONTACT = aContact({ customerId: 'M-1', dealId: 'B-1' });

  it('says what was typed, without blanks around it', () => {
    const values = opened({ outcome: 'talked', text: ' Kelishdik ', question: ' narx ', next: 'tomorrow' });

    expect(toContactDeed(values, aCard(), RULES)).toEqual({
      deed: { ...CONTACT, outcome: 'talked', text: 'Kelishdik', question: 'narx', nextContact: '2026-11-23' },
    });
  });

  it('loses the deal of a customer who refused, for the reason', () => {
    const values = opened({ outcome: 'refused', lossReason: 'Narx qimmat' });
    const move = aMove({ dealId: 'B-1', to: 'lost', label: 'Yoʻqotildi', expectedStage: 'offer' });

    expect(toContactDeed(values, aCard(), RULES)).toEqual({
      deed: {
        kind: 'refuse',
        contact: { ...CONTACT, outcome: 'refused' },
        move: { ...move, lossReason: 'Narx qimmat' },
      },
    });
  });

  it.each([
    ['nextContact', { next: 'date', date: '' }],
    ['lossReason', { outcome: 'refused' }],
  ] as const)('lacks %s with %j', (lacks, fields) => {
    expect(toContactDeed(opened(fields), aCard(), RULES)).toEqual({ lacks });
  });
});

describe('a deal', () => {
  it.each([
    ['open', '', true],
    ['open', '2026-11-22', true],
    ['open', '2026-11-23', false],
    ['won', '', false],
    ['later', '', false],
  ] as const)('that is %s and planned for "%s" lacks a next contact: %s', (outcome, nextContact, lacks) => {
    expect(lacksNext({ outcome, nextContact }, '2026-11-22')).toBe(lacks);
  });
});
