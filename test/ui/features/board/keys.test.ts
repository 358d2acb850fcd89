// Where the arrow keys lead on the board.

import { toLanes } from '../../../../ui/features/board/columns';
import { NO_FILTERS } from '../../../../ui/features/board/filter';
import { cardBeside, columnBeside } from '../../../../ui/features/board/keys';
import { aCard, aView } from './builders';

// new: 1, 2, 3; offer: none; agreement: 4; lost: 5, 6.
const STAGES = ['Yangi lid', 'Yangi lid', 'Yangi lid', 'Kelishuv', 'Yoʻqotildi', 'Yoʻqotildi'];
const CARDS = STAGES.map((stage, index) => aCard({ id: `${index + 1}`, stage, nextContact: `2026-03-0${index + 1}` }));
const LANES = toLanes(aView(CARDS), { filters: NO_FILTERS, shown: {}, underWay: {}, moved: [] });

describe('an arrow', () => {
  it.each([
    ['1', 'ArrowDown', '2'],
    ['1', 'ArrowUp', null],
    ['3', 'ArrowDown', null],
    ['2', 'Home', '1'],
    ['1', 'End', '3'],
    ['3', 'ArrowRight', '4'],
    ['4', 'ArrowRight', '5'],
    ['4', 'ArrowLeft', '1'],
    ['1', 'ArrowLeft', null],
    ['1', 'x', null],
    ['gone', 'ArrowDown', null],
  ])('leads from card %s by %s to %s, over columns that are empty', (card, key, expected) => {
    expect(cardBeside(LANES, card, key)).toBe(expected);
  });

  it.each([
    ['1', 'ArrowRight', 'offer'],
    ['4', 'ArrowLeft', 'offer'],
    ['1', 'ArrowLeft', null],
    ['5', 'ArrowRight', 'later'],
    ['1', 'ArrowDown', null],
  ])('with Shift sends card %s by %s to the stage %s, empty or not', (card, key, expected) => {
    expect(columnBeside(LANES, card, key)).toBe(expected);
  });

  it('with Shift sends no card into the column of unknown stages', () => {
    const lanes = toLanes(aView([...CARDS, aCard({ id: '7', stage: 'Eski' })]), {
      filters: NO_FILTERS,
      shown: {},
      underWay: {},
      moved: [],
    });

    expect([columnBeside(lanes, '1', 'ArrowLeft'), columnBeside(lanes, '7', 'ArrowRight')]).toEqual([null, 'new']);
  });
});
