// What the board shows after each thing that happens to it.

import type { Moved } from '../../../../src/entry/rpc';
import { BLANK_ANSWERS, questionOf, toPlainMove } from '../../../../ui/features/board/question';
import { type Action, type Attempt, type BoardState, openState, reduce } from '../../../../ui/features/board/state';
import { AGREEMENT, aCard, aView, FIELDS, LOST, OFFER } from './builders';

const CARD = aCard({ id: 'B-1', isStuck: true, days: 9, isOverdue: true, nextContact: '2026-03-01' });
const VIEW = aView([CARD, aCard({ id: 'B-2' })]);
const ATTEMPT: Attempt = { requestId: 'r-1', content: toPlainMove(CARD, OFFER), asked: null };
const MOVED: Moved = {
  dealId: 'B-1',
  from: 'Yangi lid',
  to: 'Taklif',
  nextContact: '2026-03-04',
  sale: false,
  missing: [],
};

const stateAfter = (...actions: readonly Action[]): BoardState =>
  actions.reduce(reduce, reduce(openState(), { type: 'loaded', view: VIEW }));

describe('a board that is read', () => {
  it('says why it could not be, and keeps what it showed before', () => {
    const state = stateAfter({ type: 'loading' }, { type: 'notLoaded', sentence: 'Aloqa uzildi.' });

    expect([state.isLoading, state.failure, state.view]).toEqual([false, 'Aloqa uzildi.', VIEW]);
  });

  it('forgets the choices of another pipeline, but not the text', () => {
    const state = stateAfter(
      { type: 'filtered', change: { source: 'Telegram', text: 'nodira' } },
      { type: 'loaded', view: aView([], { pipeline: 'B2B' }) },
    );

    expect([state.filters.source, state.filters.text]).toEqual(['', 'nodira']);
  });

  it('closes the panel of a card that is gone', () => {
    const state = stateAfter({ type: 'opened', cardId: 'B-2' }, { type: 'loaded', view: aView([CARD]) });

    expect(state.openId).toBeNull();
  });
});

describe('a card that is moved', () => {
  it('is on its way at once, on top of its new column, with the keyboard on it', () => {
    const state = stateAfter({ type: 'sent', attempt: ATTEMPT });

    expect([state.underWay, state.moved, state.focus]).toEqual([{ 'B-1': ATTEMPT }, ['B-1'], { cardId: 'B-1' }]);
  });

  it('stands there with a clean slate once the server has said so', () => {
    const state = stateAfter(
      { type: 'sent', attempt: ATTEMPT },
      { type: 'moved', attempt: ATTEMPT, moved: MOVED, today: '2026-03-02', fields: FIELDS },
    );

    expect(state.view?.cards[0]).toEqual({
      ...CARD,
      stage: 'Taklif',
      nextContact: '2026-03-04',
      days: 0,
      isStuck: false,
      isOverdue: false,
    });
    expect([state.underWay, state.notice]).toEqual([
      {},
      { kind: 'moved', moved: MOVED, requestId: 'r-1', question: null },
    ]);
  });

  it.each([
    ['passed', OFFER, '2026-03-01', true],
    ['is today', OFFER, '2026-03-02', false],
    ['is not set', OFFER, '', false],
    ['passed, but which is lost', LOST, '2026-03-01', false],
  ])('is overdue in its new stage only as a deal at work: one whose day %s', (_case, column, nextContact, expected) => {
    const attempt = { ...ATTEMPT, content: toPlainMove(CARD, column) };
    const moved = { ...MOVED, nextContact };

    const { view } = stateAfter({ type: 'moved', attempt, moved, today: '2026-03-02', fields: FIELDS });

    expect(view?.cards[0]?.isOverdue).toBe(expected);
  });

  it('offers to fill in what its stage only warned of, and stays as long there as it was once that is done', () => {
    const moved = { ...MOVED, missing: ['Izoh', 'Nimadir'] };
    const filled = { ...MOVED, from: 'Taklif', to: 'Taklif' };

    const { view, notice } = stateAfter({
      type: 'moved',
      attempt: ATTEMPT,
      moved,
      today: '2026-03-02',
      fields: FIELDS,
    });
    const after = reduce(
      { ...openState(), view: aView([aCard({ stage: 'Taklif', days: 9, isStuck: true })]) },
      { type: 'moved', attempt: ATTEMPT, moved: filled, today: '2026-03-02', fields: FIELDS },
    );

    expect(notice).toMatchObject({
      question: { card: view?.cards[0], column: OFFER, fields: [{ name: 'note', heading: 'Izoh' }], isThere: true },
    });
    expect(after.view?.cards[0]).toMatchObject({ days: 9, isStuck: true });
  });

  it('goes back when the server refuses, and what the server said can be read', () => {
    const issues = [{ field: '', message: 'Kimdir hozirgina oʻzgartirdi.' }];
    const state = stateAfter(
      { type: 'sent', attempt: ATTEMPT },
      { type: 'refused', attempt: ATTEMPT, issues, fields: FIELDS },
    );

    expect([state.underWay, state.view, state.asking, state.notice]).toEqual([
      {},
      VIEW,
      null,
      { kind: 'refused', cardId: 'B-1', sentence: 'Kimdir hozirgina oʻzgartirdi.' },
    ]);
  });

  it('goes back when the line breaks, and can be sent again under the same id', () => {
    const state = stateAfter(
      { type: 'sent', attempt: ATTEMPT },
      { type: 'failed', attempt: ATTEMPT, sentence: 'Aloqa uzildi.' },
    );

    expect([state.underWay, state.notice]).toEqual([
      {},
      { kind: 'failed', attempt: ATTEMPT, sentence: 'Aloqa uzildi.' },
    ]);
  });
});

describe('a question', () => {
  const question = questionOf(CARD, LOST, FIELDS);
  if (!question) throw new Error('Losing asks for the reason.');

  it('takes the place of the panel and puts the keyboard back on the card when it is closed', () => {
    const asked = stateAfter({ type: 'opened', cardId: 'B-1' }, { type: 'asked', question });
    const closed = reduce(asked, { type: 'closed' });

    expect([asked.openId, asked.asking?.form]).toEqual([null, BLANK_ANSWERS]);
    expect([closed.asking, closed.focus, closed.view]).toEqual([null, { cardId: 'B-1' }, VIEW]);
  });

  it('drops its sentences as soon as an answer changes', () => {
    const state = stateAfter(
      { type: 'asked', question },
      { type: 'incomplete', issues: { lossReason: 'Tanlang.' } },
      { type: 'answering', change: { lossReason: 'Narx qimmat' } },
    );

    expect([state.asking?.issues, state.asking?.form.lossReason]).toEqual([{}, 'Narx qimmat']);
  });

  it('is asked again, answers kept, when the server refuses one of them', () => {
    const form = { ...BLANK_ANSWERS, lossReason: 'Eski sabab' };
    const attempt: Attempt = { ...ATTEMPT, content: toPlainMove(CARD, LOST), asked: { question, form } };
    const issues = [{ field: 'lossReason', message: 'Bunday sabab yoʻq.' }];

    const state = stateAfter({ type: 'sent', attempt }, { type: 'refused', attempt, issues, fields: FIELDS });

    expect([state.asking, state.underWay, state.notice]).toEqual([
      { question, form, issues: { lossReason: 'Bunday sabab yoʻq.' } },
      {},
      null,
    ]);
  });

  it('is asked after all when the server misses a field that the card does not show', () => {
    const attempt: Attempt = { ...ATTEMPT, content: toPlainMove(CARD, AGREEMENT) };
    const issues = [{ field: 'required', message: 'Avval toʻldiring: Izoh.' }];

    const { asking } = stateAfter({ type: 'sent', attempt }, { type: 'refused', attempt, issues, fields: FIELDS });

    expect([asking?.question.fields.map(({ name }) => name), asking?.issues]).toEqual([
      ['note'],
      { required: 'Avval toʻldiring: Izoh.' },
    ]);
  });
});

describe('a column with many cards', () => {
  it('draws more when asked, and as few as at first once the filters change', () => {
    const more = stateAfter({ type: 'more', column: 'new' }, { type: 'more', column: 'new' });
    const filtered = reduce(more, { type: 'filtered', change: { overdueOnly: true } });

    expect([more.shown, filtered.shown]).toEqual([{ new: 100 }, {}]);
  });
});
