// What the questions show at first, and what is sent of the answers.

import {
  formOf,
  nameOf,
  planAttempt,
  type SetupForm,
  toContent,
  withoutBlankRows,
} from '../../../../ui/features/setup/form';
import { AZIZ, aSetup, DILNOZA } from './builders';

const FORM: SetupForm = { language: 'uz', start: 'empty', trade: 'shop', rules: 'suggest', staff: [AZIZ] };

describe('the questions', () => {
  it('begin in a new workbook with nothing but the acting person as the owner', () => {
    expect(formOf(aSetup(), 'Rahbar')).toEqual({
      language: 'uz',
      start: 'empty',
      trade: 'other',
      rules: 'suggest',
      staff: [AZIZ],
    });
  });

  it('call the owner by their role where Google does not say who they are', () => {
    expect(formOf(aSetup({ me: '' }), 'Rahbar').staff).toEqual([{ name: 'Rahbar', email: '', role: 'owner' }]);
  });

  it('show what is set when they are asked again', () => {
    const state = aSetup({ isSetUp: true, language: 'ru', trade: 'shop', staff: [AZIZ, DILNOZA] });

    expect(formOf(state, 'Rahbar')).toEqual({
      language: 'ru',
      start: 'empty',
      trade: 'shop',
      rules: 'suggest',
      staff: [AZIZ, DILNOZA],
    });
  });

  it.each([
    ['aziz.karimov@gmail.com', 'Aziz Karimov'],
    ['dilnoza_87@mail.ru', 'Dilnoza'],
    ['азиз@почта.рф', 'Азиз'],
    ['1234@gmail.com', ''],
    ['', ''],
  ])('make of the e-mail "%s" the name "%s"', (email, name) => {
    expect(nameOf(email)).toBe(name);
  });
});

describe('the answers', () => {
  it('are sent tidy, and without rows in which nobody stands', () => {
    const blank = { name: ' ', email: '', role: 'seller' } as const;
    const form = { ...FORM, staff: [{ ...AZIZ, name: ' Aziz Karimov ' }, blank, DILNOZA] };

    expect(toContent(withoutBlankRows(form))).toEqual({
      language: 'uz',
      start: 'empty',
      trade: 'shop',
      rules: 'suggest',
      staff: [AZIZ, DILNOZA],
    });
  });

  it.each([
    ['connect', 'empty'],
    ['empty', 'empty'],
    ['sample', 'sample'],
  ] as const)('to begin with "%s" are sent as "%s"', (start, expected) => {
    expect(toContent({ ...FORM, start }).start).toBe(expected);
  });

  it('keep their id while they are the same, and get another one with any change', () => {
    const first = planAttempt(null, toContent(FORM), () => 'r-1');
    const again = planAttempt(first, toContent({ ...FORM }), () => 'r-2');
    const other = planAttempt(first, toContent({ ...FORM, trade: 'other' }), () => 'r-3');

    expect([first.requestId, again, other.requestId]).toEqual(['r-1', first, 'r-3']);
  });
});
