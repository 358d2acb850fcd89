// From what stands on the screen to what is sent.

import type { NextChoice } from '../../../../ui/day-choice';
import {
  blankForm,
  isCompleteContact,
  type LeadForm,
  planAttempt,
  toContent,
} from '../../../../ui/features/add-lead/form';

function aForm(fields: Partial<LeadForm> = {}): LeadForm {
  return { ...blankForm({ source: '' }), ...fields };
}

function ids(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

describe('the form of a lead', () => {
  it('opens blank, with the next contact tomorrow and the source of the lead before', () => {
    expect(blankForm({ source: 'Instagram' })).toEqual({
      contact: '',
      name: '',
      need: '',
      amount: '',
      source: 'Instagram',
      next: 'tomorrow',
      date: '',
      duplicate: 'ask',
      more: {},
      own: {},
    });
  });

  it('is sent as it was typed, with the day that the chip stands for', () => {
    const form = aForm({ contact: '90 123 45 67', name: ' =A1', need: 'Mebel', amount: '12 mln', source: 'OLX' });

    expect(toContent(form, { today: '2026-11-21', me: '' })).toEqual({
      contact: '90 123 45 67',
      name: ' =A1',
      need: 'Mebel',
      amount: '12 mln',
      source: 'OLX',
      nextContact: '2026-11-22',
      duplicate: 'ask',
      responsible: '',
      values: {},
      own: {},
    });
  });

  it('is sent with who takes it, and with what was filled in besides', () => {
    const own = { 'customers:Rangi': 'qizil', 'deals:Yetkazish': ' ' };
    const form = aForm({ contact: '@aziz_k', more: { kind: 'company', city: 'Toshkent', email: ' ' }, own });
    const content = toContent(form, { today: '2026-11-21', me: 'Dilnoza' });

    expect({ responsible: content.responsible, values: content.values, own: content.own }).toEqual({
      responsible: 'Dilnoza',
      values: { kind: 'company', city: 'Toshkent' },
      own: { 'customers:Rangi': 'qizil' },
    });
  });

  it.each<[NextChoice, string]>([
    ['today', '2026-01-31'],
    ['tomorrow', '2026-02-01'],
    ['in3', '2026-02-03'],
    ['in7', '2026-02-07'],
    ['date', '2026-05-09'],
  ])('on 31 January means by the chip %s the day %s', (next, day) => {
    expect(toContent(aForm({ next, date: '2026-05-09' }), { today: '2026-01-31', me: '' }).nextContact).toBe(day);
  });

  it('sends no day while the calendar is open and nothing picked', () => {
    expect(toContent(aForm({ next: 'date' }), { today: '2026-01-31', me: '' }).nextContact).toBe('');
  });
});

describe('an attempt', () => {
  const content = toContent(aForm({ contact: '@aziz_k' }), { today: '2026-11-21', me: '' });

  it('keeps its id when the same thing is sent again', () => {
    const newId = ids();
    const first = planAttempt(null, content, newId);

    expect(first).toEqual({ requestId: 'id-1', content });
    expect(planAttempt(first, { ...content }, newId)).toEqual(first);
  });

  it.each([
    ['a corrected field', { amount: '12 mln' }],
    ['a choice about the duplicate', { duplicate: 'join' }],
  ] as const)('gets a new id with %s, since the old one answers with its old result', (_what, change) => {
    const newId = ids();
    const first = planAttempt(null, content, newId);

    expect(planAttempt(first, { ...content, ...change }, newId)).toEqual({
      requestId: 'id-2',
      content: { ...content, ...change },
    });
  });
});

describe('a contact', () => {
  it.each(['901234567', '90 123-45-67', '+998 90 123 45 67', '@aziz', ' @aziz.k_1 '])(
    '%j can be looked up',
    (contact) => {
      expect(isCompleteContact(contact)).toBe(true);
    },
  );

  it.each(['', '90 123 45 6', '@azi', 'aziz', '@', 'Aziz 12345678'])('%j is not complete', (contact) => {
    expect(isCompleteContact(contact)).toBe(false);
  });
});
