// Reading the boot data: a page must not start on something that only looks like them.

import { parseBoot, readBoot } from '../../ui/boot';

const BOOT = { language: 'uz', texts: { 'btn.save': 'Saqlash' }, sources: ['Instagram'], today: '2026-11-21' };

describe('the boot data', () => {
  it('are read from the script of that id', () => {
    const script = { textContent: JSON.stringify(BOOT) } as HTMLElement; // The one member that is read.
    const page = { getElementById: (id: string) => (id === 'boot' ? script : null) };

    expect(readBoot(page)).toEqual(BOOT);
  });

  it('leave out what the page does not know', () => {
    expect(parseBoot(JSON.stringify({ ...BOOT, later: 1 }))).toEqual(BOOT);
  });

  it('are missed by name', () => {
    expect(() => readBoot({ getElementById: () => null })).toThrow(/id="boot"> is missing/);
  });

  it.each([
    ['language', 'de', /wrong "language": "de"\. Expected uz, ru or en/],
    ['texts', { a: 1 }, /wrong "texts"/],
    ['texts', ['a'], /wrong "texts"/],
    ['sources', 'Instagram', /wrong "sources"/],
    ['sources', [null], /wrong "sources"/],
    ['today', '21.11.2026', /wrong "today": "21\.11\.2026"/],
    ['today', undefined, /wrong "today"/],
  ])('with a wrong %s %j are refused with the part and the value', (part, value, sentence) => {
    expect(() => parseBoot(JSON.stringify({ ...BOOT, [part]: value }))).toThrow(sentence);
  });

  it.each(['null', '[]', '7'])('that are %s are refused', (json) => {
    expect(() => parseBoot(json)).toThrow(/wrong "language"/);
  });
});
