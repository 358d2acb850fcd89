// The answers in one line.

import { dialogTexts } from '../../../../src/modules/setup/dialog-texts';
import { formOf } from '../../../../ui/features/setup/form';
import { summaryOf, tradesIn } from '../../../../ui/features/setup/summary';
import { createTexts } from '../../../../ui/texts';
import { AZIZ, aSetup } from './builders';

const WORDS = Object.fromEntries(Object.entries(dialogTexts).map(([key, words]) => [key, words.uz]));
const t = createTexts(WORDS);
const blank = { name: '', email: '', role: 'seller' } as const;

describe('the summary', () => {
  it('names language, trade, start and how many people there are', () => {
    const known = aSetup();
    const form = { ...formOf(known, ''), trade: 'shop', start: 'sample', staff: [AZIZ, blank] } as const;

    expect(summaryOf(t, { known, form })).toBe('Oʻzbekcha · Doʻkon · namuna bilan · 1 ta xodim');
  });

  it('says of a workbook that is set up that it goes on with what is there', () => {
    const known = aSetup({ isSetUp: true });

    expect(summaryOf(t, { known, form: formOf(known, '') })).toContain('bor maʼlumot bilan');
  });
});

describe('a trade', () => {
  it('is called in the chosen language where the page has a word for it, else as the server called it', () => {
    const russian = createTexts({
      ...WORDS,
      'setup.trade.shop': 'Магазин',
      'setup.trade.shop.hint': 'Сначала продажа',
    });

    expect(tradesIn(russian, { known: aSetup() })).toEqual([
      { value: 'shop', label: 'Магазин', hint: 'Сначала продажа' },
      { value: 'other', label: 'Boshqa', hint: 'Lid va taklif' },
    ]);
  });
});
