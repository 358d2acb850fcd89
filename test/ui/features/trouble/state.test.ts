// When a page is covered by what the platform wants, and when it is not any more.

import { noTrouble, reduceTrouble, type TroubleAction, type TroubleState } from '../../../../ui/features/trouble/state';

const failed = (message: string): TroubleAction => ({ type: 'failed', error: new Error(message) });
const ANSWERED: TroubleAction = { type: 'answered' };
const coverAfter = (...actions: readonly TroubleAction[]): TroubleState => actions.reduce(reduceTrouble, noTrouble());

describe('a page', () => {
  it.each([
    ['Authorization is required to perform that action.', 'unauthorised'],
    ['Required permissions: https://www.googleapis.com/auth/userinfo.email', 'refused'],
    ['Error code PERMISSION_DENIED', 'accounts'],
    ['DAFTAR_UPDATED', 'updated'],
    ['You do not have permission to perform that action.', null],
    ['Exceeded maximum execution time', null],
    ['Jadval band.', null],
  ])('that hears “%s” is covered by: %s', (message, cover) => {
    expect(coverAfter(failed(message))).toEqual({ cover, isAside: false });
  });

  it.each([
    ['Authorization is required', null],
    ['googleapis.com/auth/x', null],
    ['PERMISSION_DENIED', 'accounts'],
    ['DAFTAR_UPDATED', 'updated'],
  ])('that heard “%s” and then an answer is covered by: %s', (message, cover) => {
    expect(coverAfter(failed(message), ANSWERED).cover).toBe(cover);
  });

  it('is free once the trouble is over', () => {
    expect(coverAfter(failed('PERMISSION_DENIED'), { type: 'over' })).toEqual(noTrouble());
  });

  it('shows what was typed, and is not covered again for the same, but for something else', () => {
    const aside = coverAfter(failed('DAFTAR_UPDATED'), { type: 'aside' }, failed('DAFTAR_UPDATED'));

    expect([aside, reduceTrouble(aside, failed('PERMISSION_DENIED'))]).toEqual([
      { cover: 'updated', isAside: true },
      { cover: 'accounts', isAside: false },
    ]);
  });
});
