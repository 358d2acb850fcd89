// How cards are laid out in columns.

import { CARDS_AT_FIRST, columnKeyOf, toLanes, totalOf } from '../../../../ui/features/board/columns';
import { NO_FILTERS } from '../../../../ui/features/board/filter';
import { aCard, aView } from './builders';

const PLAIN = { filters: NO_FILTERS, shown: {}, underWay: {}, moved: [] };

const idsIn = (lanes: ReturnType<typeof toLanes>) =>
  Object.fromEntries(lanes.map(({ column, cards }) => [column.key, cards.map(({ id }) => id)]));

describe('the columns', () => {
  it('hold each card in the stage that its cell names', () => {
    const view = aView([aCard({ id: 'B-1' }), aCard({ id: 'B-2', stage: 'Kelishuv' })]);

    const lanes = toLanes(view, PLAIN);

    expect(idsIn(lanes)).toEqual({ new: ['B-1'], offer: [], agreement: ['B-2'], lost: [], later: [] });
  });

  it('show a card whose stage nobody knows in a column in front of all others', () => {
    const view = aView([aCard({ id: 'B-1', stage: 'Eski bosqich' })]);

    const [first] = toLanes(view, PLAIN);

    expect([first?.column.key, first?.cards.map(({ id }) => id)]).toEqual(['', ['B-1']]);
  });

  it('hold a card that is on its way where it was dropped, on top', () => {
    const view = aView([aCard({ id: 'B-1' }), aCard({ id: 'B-2', stage: 'Taklif', nextContact: '2026-03-01' })]);

    const lanes = toLanes(view, { ...PLAIN, underWay: { 'B-1': 'offer' }, moved: ['B-1'] });

    expect(idsIn(lanes)).toMatchObject({ new: [], offer: ['B-1', 'B-2'] });
  });

  it('order cards by the next contact, those without one last, and the larger amount first', () => {
    const view = aView([
      aCard({ id: 'none', nextContact: '' }),
      aCard({ id: 'late', nextContact: '2026-03-09' }),
      aCard({ id: 'small', nextContact: '2026-03-02', amount: 1 }),
      aCard({ id: 'large', nextContact: '2026-03-02', amount: 2 }),
    ]);

    expect(idsIn(toLanes(view, PLAIN)).new).toEqual(['large', 'small', 'late', 'none']);
  });

  it('count and add up all their cards, drawn or not, and an unknown amount as nothing', () => {
    const cards = Array.from({ length: CARDS_AT_FIRST + 2 }, (_, index) => aCard({ id: `B-${index}`, amount: 10 }));
    const lanes = toLanes(aView([...cards, aCard({ id: 'B-x', amount: null })]), PLAIN);

    const [first] = lanes;

    expect([first?.cards.length, first?.hidden, first?.count, first?.sum]).toEqual([
      CARDS_AT_FIRST,
      3,
      CARDS_AT_FIRST + 3,
      10 * (CARDS_AT_FIRST + 2),
    ]);
    expect(totalOf(lanes)).toEqual({ count: CARDS_AT_FIRST + 3, sum: 10 * (CARDS_AT_FIRST + 2) });
  });

  it('draw more cards where more were asked for', () => {
    const cards = Array.from({ length: CARDS_AT_FIRST + 2 }, (_, index) => aCard({ id: `B-${index}` }));

    const [first] = toLanes(aView(cards), { ...PLAIN, shown: { new: CARDS_AT_FIRST + 1 } });

    expect([first?.cards.length, first?.hidden]).toEqual([CARDS_AT_FIRST + 1, 1]);
  });

  it('count only what the filters let through', () => {
    const view = aView([aCard({ id: 'B-1', amount: 5 }), aCard({ id: 'B-2', amount: 7, isOverdue: true })]);

    const lanes = toLanes(view, { ...PLAIN, filters: { ...NO_FILTERS, overdueOnly: true } });

    expect(totalOf(lanes)).toEqual({ count: 1, sum: 7 });
  });
});

describe('the column of a card', () => {
  it('is found by the label, and blank for a label of no stage', () => {
    const keyOf = columnKeyOf(aView([]).columns);

    expect([keyOf(aCard({ stage: 'Taklif' })), keyOf(aCard({ stage: '' }))]).toEqual(['offer', '']);
  });
});
