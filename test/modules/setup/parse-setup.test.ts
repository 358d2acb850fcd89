// What the setup dialog may send, and what it hears where something is wrong.

import { parseSetup, type SetupPerson } from '../../../src/modules/setup/index';

const OWNER: SetupPerson = { name: 'Aziz', email: 'aziz@gmail.com', role: 'owner' };

const anInput = (input: object = {}): object => ({
  requestId: 'r1',
  language: 'uz',
  start: 'empty',
  trade: 'shop',
  staff: [OWNER],
  ...input,
});

function issuesOf(input: object): unknown {
  const parsed = parseSetup(anInput(input));
  return parsed.ok ? [] : parsed.issues.map(({ field, text }) => `${field}: ${text}`);
}

describe('parseSetup', () => {
  it('takes whole answers, with spaces put right', () => {
    const parsed = parseSetup(
      anInput({ staff: [{ ...OWNER, name: '  Aziz \n Karimov ', email: ' aziz@gmail.com ' }] }),
    );

    expect(parsed).toMatchObject({
      ok: true,
      wish: {
        language: 'uz',
        start: 'empty',
        trade: { key: 'shop' },
        rules: 'suggest',
        staff: [{ ...OWNER, name: 'Aziz Karimov' }],
      },
    });
  });

  it.each([
    ['a trade that nobody has', { trade: 'mining' }, ['trade: err.trade']],
    ['a person without a name', { staff: [{ ...OWNER, name: ' ' }] }, ['staff.0.name: err.staffName']],
    ['a formula as a name', { staff: [{ ...OWNER, name: '=HYPERLINK("x")' }] }, ['staff.0.name: err.staffFormula']],
    ['a name that begins with a sign', { staff: [{ ...OWNER, name: ' +Aziz' }] }, ['staff.0.name: err.staffFormula']],
    ['a name of 61 letters', { staff: [{ ...OWNER, name: 'a'.repeat(61) }] }, ['staff.0.name: err.staffLong']],
    ['an e-mail without a domain', { staff: [{ ...OWNER, email: 'aziz@gmail' }] }, ['staff.0.email: err.staffEmail']],
    [
      'the same e-mail twice, in other letters',
      { staff: [OWNER, { name: 'Barno', email: 'AZIZ@gmail.com', role: 'seller' }] },
      ['staff.1.email: err.staffEmailTwice'],
    ],
    [
      'the same name twice',
      { staff: [OWNER, { name: 'aziz', email: 'b@gmail.com', role: 'seller' }] },
      ['staff.1.name: err.staffTwice'],
    ],
    [
      'sixty people',
      { staff: Array.from({ length: 60 }, (_, index) => ({ ...OWNER, name: `P${index}`, email: '' })) },
      ['staff: err.staffMany'],
    ],
    [
      'several mistakes at once',
      {
        trade: '',
        staff: [
          { ...OWNER, email: '?' },
          { name: '', email: '', role: 'seller' },
        ],
      },
      ['trade: err.trade', 'staff.0.email: err.staffEmail', 'staff.1.name: err.staffName'],
    ],
  ])('refuses %s at its field', (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  it('takes fifty people, two of them without an e-mail', () => {
    const staff = Array.from({ length: 50 }, (_, index) => ({
      ...OWNER,
      name: `P${index}`,
      email: index < 2 ? '' : `p${index}@gmail.com`,
    }));

    expect(issuesOf({ staff })).toEqual([]);
  });

  it.each([
    ['no answers', null],
    ['a language that we do not speak', anInput({ language: 'fr' })],
    ['a role that nobody has', anInput({ staff: [{ ...OWNER, role: 'king' }] })],
    ['staff that is no list', anInput({ staff: 'Aziz' })],
    ['no request id', anInput({ requestId: '' })],
  ])('throws on %s', (_, input) => {
    expect(() => parseSetup(input)).toThrow('INPUT_INVALID');
  });
});
