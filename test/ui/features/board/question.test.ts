// What is asked before a move, and what is sent of the answers.

import {
  BLANK_ANSWERS,
  missingAnswers,
  type Question,
  questionAfterMove,
  questionAfterRefusal,
  questionOf,
  toBackDay,
  toMove,
} from '../../../../ui/features/board/question';
import { AGREEMENT, aCard, aColumn, FIELDS, LATER, LOST, NEW, OFFER } from './builders';

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

  it('asks, once made, for what the server found blank, and nothing that it would not know how to ask', () => {
    const [card, column] = [aCard({ stage: 'Taklif' }), aColumn({ required: ['Summa', 'Izoh'] })];
    const ask = (...missing: readonly string[]) => questionAfterMove(card, column, { missing, known: FIELDS });

    expect(ask('Izoh', 'Mening ustunim')).toEqual({
      ...{ card, column, asksReason: false, asksDate: false },
      ...{ fields: [NOTE], isThere: true },
    });
    expect(ask('Mening ustunim')).toBeNull();
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

  it('to what a stage only warned of may stay blank, and a day among them is the next contact', () => {
    const DAY = { name: 'nextContact', kind: 'day', heading: 'Keyingi aloqa' } as const;
    const filling: Question = { ...blocked, column: OFFER, fields: [AMOUNT, NOTE, DAY], isThere: true };
    const form = { ...BLANK_ANSWERS, values: { note: 'VIP', nextContact: '2026-03-09' } };

    expect(missingAnswers(filling, BLANK_ANSWERS)).toEqual([]);
    expect(toMove(filling, form, TODAY)).toEqual({
      ...{ dealId: 'B-1', to: 'offer', expectedStage: 'Yangi lid' },
      ...{ nextContact: '2026-03-09', values: { note: 'VIP' } },
    });
  });

  it('name the day by how far it is, or as it was picked', () => {
    expect([
      toBackDay({ backIn: 'in7', date: '2027-01-01' }, TODAY),
      toBackDay({ backIn: 'in90', date: '' }, TODAY),
      toBackDay({ backIn: 'date', date: '2027-01-01' }, TODAY),
    ]).toEqual(['2026-03-09', '2026-05-31', '2027-01-01']);
  });
});
