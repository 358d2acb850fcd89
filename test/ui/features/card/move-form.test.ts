// What moving a deal asks for, and the deed that comes of it.

import { type MoveValues, namedIn, openMove, toMoveDeed } from '../../../../ui/features/card/move-form';
import { aMove } from '../../../../ui/features/deeds/deed';
import { aDeal } from './builders';

const RULES = {
  today: '2026-11-22',
  stages: [
    { key: 'agreement', label: 'Kelishuv', outcome: 'open', nextDays: 3 },
    { key: 'lost', label: 'Yoʻqotildi', outcome: 'lost', nextDays: null },
    { key: 'later', label: 'Keyinroq', outcome: 'later', nextDays: null },
  ],
} as const;
const HEADINGS = {
  need: 'Nima kerak',
  amount: 'Summa',
  source: 'Manba',
  nextStep: 'Keyingi qadam',
  contactPerson: 'Aloqa shaxsi',
  expectedClose: 'Kutilayotgan sana',
  competitor: 'Raqobatchi',
  note: 'Izoh',
};

function moved(fields: Partial<MoveValues>) {
  return toMoveDeed({ ...openMove(), ...fields }, aDeal(), RULES);
}

function aMoveTo(to: string, label: string) {
  return aMove({ dealId: 'B-1', to, label, expectedStage: 'offer' });
}

describe('a move', () => {
  it('to an open stage asks for nothing, and sends what was filled in on the way', () => {
    const filled = { amount: '12 mln', need: ' ' };

    expect(moved({ to: 'agreement', filled, override: ' Keyin aytadi ', lossReason: 'Narx', competitor: 'X' })).toEqual(
      {
        deed: { ...aMoveTo('agreement', 'Kelishuv'), values: { amount: '12 mln' }, override: 'Keyin aytadi' },
      },
    );
  });

  it('to lost takes the reason and who won', () => {
    expect(moved({ to: 'lost', lossReason: 'Narx qimmat', competitor: ' Ideal ' })).toEqual({
      deed: { ...aMoveTo('lost', 'Yoʻqotildi'), lossReason: 'Narx qimmat', competitor: 'Ideal' },
    });
  });

  it('to later takes the day', () => {
    expect(moved({ to: 'later', next: 'date', date: '2027-01-10' })).toEqual({
      deed: { ...aMoveTo('later', 'Keyinroq'), nextContact: '2027-01-10' },
    });
  });

  it.each([
    ['to', {}],
    ['lossReason', { to: 'lost' }],
    ['nextContact', { to: 'later', next: 'date' }],
  ] as const)('lacks %s with %j', (lacks, fields) => {
    expect(moved(fields)).toEqual({ lacks });
  });
});

describe('the required fields', () => {
  it('are those that the sentence of the server names', () => {
    expect(namedIn('Bosqich: Kelishuv. Avval toʻldiring: SUMMA, Kutilayotgan sana.', HEADINGS)).toEqual([
      'amount',
      'expectedClose',
    ]);
  });

  it('are none where it names columns of people’s own', () => {
    expect(namedIn('Avval toʻldiring: Mashina raqami.', HEADINGS)).toEqual([]);
  });
});
