// Whether a promise was kept, by the first day that was named, on the clocks of the workbook.

import { zoneOf } from '../../../src/google/zone';
import { isOnTime } from '../../../src/modules/figures/on-time';

const ZONE = zoneOf('Asia/Tashkent');
/** Five hours ahead of Greenwich. */
const at = (iso: string): number => Date.parse(`${iso}+05:00`);
const aTask = (task: Partial<Parameters<typeof isOnTime>[0]> = {}): Parameters<typeof isOnTime>[0] => {
  return { status: 'Bajarildi', due: '2026-03-05', firstDue: '2026-03-03', doneAt: at('2026-03-03T10:00'), ...task };
};

describe('what was done', () => {
  it.each([
    ['late in the evening of its day', { doneAt: at('2026-03-03T23:59') }, true],
    ['a minute after it', { doneAt: at('2026-03-04T00:00') }, false],
    ['before the day to which it was moved', { doneAt: at('2026-03-05T10:00') }, false],
    ['by its only day', { firstDue: '', doneAt: at('2026-03-05T10:00') }, true],
    ['after its only day', { firstDue: '', doneAt: at('2026-03-06T10:00') }, false],
    ['with a status of people’s own', { status: 'zoʻr' }, true],
    ['without a day', { firstDue: '', due: '' }, null],
    ['and is open again', { status: 'Открыта' }, null],
    ['no more, since nobody needs it', { status: 'Kerak emas' }, null],
    ['at a time that nobody knows', { doneAt: null }, null],
  ])('%s', (_when, task, expected) => {
    expect(isOnTime(aTask(task), ZONE)).toBe(expected);
  });
});
