// What the filters let through.

import { choicesOf, type Filters, filterCards, isFiltering, NO_FILTERS } from '../../../../ui/features/board/filter';
import { aCard } from './builders';

const CARDS = [
  aCard({ id: 'B-1', customerName: 'Nodira Toʻrayeva', need: 'Shkaf', responsible: 'Otabek', isOverdue: true }),
  aCard({ id: 'B-2', customerName: 'Азиз', need: 'Oshxona', source: 'Instagram', nextStep: 'narx yuborish' }),
  aCard({ id: 'B-3', customerId: 'M-42', customerName: '', segment: 'B2B', responsible: '' }),
];

const passing = (change: Partial<Filters>) => filterCards(CARDS, { ...NO_FILTERS, ...change }).map(({ id }) => id);

describe('the filters', () => {
  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['no filter', {}, ['B-1', 'B-2', 'B-3']],
    ['blanks alone', { text: '  ' }, ['B-1', 'B-2', 'B-3']],
    ['any part of a name', { text: 'dira' }, ['B-1']],
    ['a name with another apostrophe', { text: "to'ray" }, ['B-1']],
    ['a name in capitals', { text: 'АЗИЗ' }, ['B-2']],
    ['words in any order', { text: 'shkaf nodira' }, ['B-1']],
    ['a customer number', { text: 'm-42' }, ['B-3']],
    ['the next step', { text: 'narx' }, ['B-2']],
    ['a responsible person', { responsible: 'Otabek' }, ['B-1']],
    ['a source', { source: 'Instagram' }, ['B-2']],
    ['a segment', { segment: 'B2B' }, ['B-3']],
    ['overdue ones', { overdueOnly: true }, ['B-1']],
    ['two filters at once', { overdueOnly: true, segment: 'B2B' }, []],
  ])('let through %s', (_case, change, expected) => {
    expect(passing(change)).toEqual(expected);
  });

  it('offer what stands in the cards, each once and in order, and no blank', () => {
    expect([choicesOf(CARDS, 'responsible'), choicesOf(CARDS, 'source')]).toEqual([
      ['Dilnoza', 'Otabek'],
      ['Instagram', 'Telegram'],
    ]);
  });

  it('know whether they hide anything', () => {
    expect([isFiltering(NO_FILTERS), isFiltering({ ...NO_FILTERS, source: 'x' })]).toEqual([false, true]);
  });
});
