// Reading the boot data: a page must not start on something that only looks like them.

import { readBoot } from '../../ui/boot';

const BOOT = {
  language: 'uz',
  texts: { 'btn.save': 'Saqlash' },
  sources: ['Instagram'],
  today: '2026-11-21',
  stages: [{ key: 'new', label: 'Yangi lid', outcome: 'open', nextDays: 1 }],
  lossReasons: ['Narx qimmat'],
  staff: ['Dilnoza'],
  me: 'Dilnoza',
  view: 'today',
  first: 'lead',
  currency: 'UZS',
  ratingDays: 3,
  firm: 'Baraka',
  touchDays: '',
  viewing: '',
  seen: { version: '1.0.0', user: 'a@x.uz' },
};
const STAGE = { key: 'new', label: 'Yangi lid', outcome: 'open', nextDays: null };

function aPage(json: string | null): Pick<Document, 'getElementById'> {
  const script = { textContent: json } as HTMLElement; // The one member that is read.
  return { getElementById: (id) => (id === 'boot' ? script : null) };
}

function read(boot: unknown) {
  return readBoot(aPage(JSON.stringify(boot)));
}

describe('the boot data', () => {
  it('are read from the script of that id', () => {
    expect(read(BOOT)).toEqual(BOOT);
  });

  it('may be in each of the four languages', () => {
    const languages = ['uz', 'uz-Cyrl', 'ru', 'en'];

    expect(languages.map((language) => read({ ...BOOT, language }).language)).toEqual(languages);
  });

  it('leave out what the page does not know', () => {
    expect(read({ ...BOOT, later: 1 })).toEqual(BOOT);
  });

  it('are missed by name', () => {
    expect(() => readBoot({ getElementById: () => null })).toThrow(/id="boot"> is missing/);
  });

  it.each([
    ['language', 'de', /wrong "language": "de"\. Expected uz, uz-Cyrl, ru or en/],
    ['texts', { a: 1 }, /wrong "texts"/],
    ['texts', ['a'], /wrong "texts"/],
    ['sources', 'Instagram', /wrong "sources"/],
    ['sources', [null], /wrong "sources"/],
    ['today', '21.11.2026', /wrong "today": "21\.11\.2026"/],
    ['today', undefined, /wrong "today"/],
    ['stages', [{ ...STAGE, outcome: 'maybe' }], /wrong "stages"/],
    ['stages', [{ ...STAGE, nextDays: '1' }], /wrong "stages"/],
    ['stages', [{ ...STAGE, stuckDays: '9' }], /wrong "stages"/],
    ['stages', [{ ...STAGE, playbook: 1 }], /wrong "stages"/],
    ['stages', [null], /wrong "stages"/],
    ['lossReasons', null, /wrong "lossReasons"/],
    ['staff', [1], /wrong "staff"/],
    ['me', undefined, /wrong "me"/],
    ['view', 'card', /wrong "view"/],
    ['firm', 1, /wrong "firm"/],
    ['ratingDays', '3', /wrong "ratingDays"/],
    ['first', 'deal', /wrong "first": "deal"\. Expected lead or sale/],
    ['viewing', 'all', /wrong "viewing"/],
    ['seen', { version: 1, user: '' }, /wrong "seen"/],
    ['seen', null, /wrong "seen"/],
  ])('with a wrong %s %j are refused with the part and the value', (part, value, sentence) => {
    expect(() => read({ ...BOOT, [part]: value })).toThrow(sentence);
  });

  it.each(['null', '[]', '7'])('that are %s are refused', (json) => {
    expect(() => readBoot(aPage(json))).toThrow(/wrong "language"/);
  });
});
