// What is asked before a move, and what is sent of the answers.

import {
  BLANK_ANSWERS,
  missingAnswers,
  type Question,
  questionAfterRefusal,
  questionOf,
  toBackDay,
  toMove,
} from '../../../../ui/features/board/question';
import { AGREEMENT, aCard, aColumn, FIELDS, LATER, LOST, NEW } from './builders';

const TODAY = '2026-03-02';
const NOTE = { name: 'note', kind: 'text', heading: 'Izoh' } as const;
const AMOUNT = { name: 'amount', kind: 'money', heading: 'Summa' } as const;

describe('a move', () => {
  it('asks nothing where the stage requires nothing', () => {
    expect(questionOf(aCard({}), NEW, FIELDS)).toBeNull();
  });

  it('asks nothing where the stage only warns: what is blank is said afterwards', () => {
    const warning = aColumn({ required: ['Summa'], strictness: 'warn' });

    expect(questionOf(aCard({ amount: null }), warning, FIELDS)).toBeNull();
  });

  it('asks for what the card shows to be blank where the stage blocks', () => {
    const card = aCard({ amount: null });

    expect(questionOf(card, AGREEMENT, FIELDS)).toEqual({
      card,
      column: AGREEMENT,
      asksReason: false,
      asksDate: false,
      fields: [AMOUNT],
    });
  });

  it('finds the required field by its heading in any language and with any apostrophe', () => {
    const russian = aColumn({ required: ['сумма '], strictness: 'block' });

    expect(questionOf(aCard({ amount: null }), russian, FIELDS)?.fields).toEqual([{ ...AMOUNT, heading: 'сумма ' }]);
  });

  it('asks why a deal is lost, and on which day one put off comes back', () => {
    const [lost, later] = [questionOf(aCard({}), LOST, FIELDS), questionOf(aCard({}), LATER, FIELDS)];

    expect([lost?.asksReason, lost?.asksDate, lost?.fields]).toEqual([true, false, []]);
    expect([later?.asksReason, later?.asksDate, later?.fields]).toEqual([false, true, []]);
  });

  it('asks, once refused, for all required fields that the card does not show filled in', () => {
    expect(questionAfterRefusal(aCard({}), AGREEMENT, FIELDS).fields).toEqual([NOTE]);
  });
});

describe('the answers', () => {
  const lost: Question = { card: aCard({}), column: LOST, asksReason: true, asksDate: false, fields: [] };
  const later: Question = { card: aCard({}), column: LATER, asksReason: false, asksDate: true, fields: [] };
  const blocked: Question = {
    card: aCard({}),
    column: AGREEMENT,
    asksReason: false,
    asksDate: false,
    fields: [AMOUNT, NOTE],
  };

  it('lack a reason, a picked day, a field that nobody said why it stays blank', () => {
    expect([
      missingAnswers(lost, BLANK_ANSWERS),
      missingAnswers(later, { ...BLANK_ANSWERS, backIn: 'date' }),
      missingAnswers(blocked, { ...BLANK_ANSWERS, values: { amount: '5', note: ' ' } }),
    ]).toEqual([['lossReason'], ['nextContact'], ['required']]);
  });

  it('lack nothing once they are given, or it is said why not', () => {
    expect([
      missingAnswers(lost, { ...BLANK_ANSWERS, lossReason: 'Narx qimmat' }),
      missingAnswers(later, BLANK_ANSWERS),
      missingAnswers(blocked, { ...BLANK_ANSWERS, override: 'Tanish mijoz' }),
    ]).toEqual([[], [], []]);
  });

  it('are sent with the stage in which the card was seen, and only what was asked', () => {
    const form = { ...BLANK_ANSWERS, lossReason: 'Narx qimmat', competitor: ' Mebel Uy ', override: 'x' };

    expect(toMove(lost, form, TODAY)).toEqual({
      dealId: 'B-1',
      to: 'lost',
      expectedStage: 'Yangi lid',
      lossReason: 'Narx qimmat',
      competitor: 'Mebel Uy',
    });
  });

  it('are sent as the day, the filled-in fields and the reason for the others', () => {
    const form = { ...BLANK_ANSWERS, values: { amount: ' 12 mln ', note: '' }, override: ' Tanish ' };
    const seen = { dealId: 'B-1', expectedStage: 'Yangi lid' };

    expect([toMove(later, BLANK_ANSWERS, TODAY), toMove(blocked, form, TODAY)]).toEqual([
      { ...seen, to: 'later', nextContact: '2026-04-01' },
      { ...seen, to: 'agreement', values: { amount: '12 mln' }, override: 'Tanish' },
    ]);
  });

  it('name the day by how far it is, or as it was picked', () => {
    expect([
      toBackDay({ backIn: 'in7', date: '2027-01-01' }, TODAY),
      toBackDay({ backIn: 'in90', date: '' }, TODAY),
      toBackDay({ backIn: 'date', date: '2027-01-01' }, TODAY),
    ]).toEqual(['2026-03-09', '2026-05-31', '2027-01-01']);
  });
});
