// The health of a relation: the gravest sign speaks.

import type { Day } from '../../../src/kernel/time/day';
import { healthOf } from '../../../src/modules/card/health';
import type { Standing } from '../../../src/modules/card/standing';
import type { Band, Touch } from '../../../src/modules/touch/index';
import { aContact, anOpenDeal, anOpenTask, aStanding } from './a-standing';

/** "bad contactLate 8" */
function health(standing: Partial<Standing>): string {
  const { health: how, healthReason } = healthOf(aStanding(standing));
  return [how, healthReason.reason, ...Object.values(healthReason.params)].join(' ');
}

const touch = (band: Band): Touch => ({ band, every: 30, silent: 32, due: '2026-06-08' as Day });
const noAnswer = aContact({ outcome: 'noAnswer' });

describe('the health of a relation', () => {
  it.each<[string, Partial<Standing>, string]>([
    [
      'a promise of yesterday',
      { tasks: [anOpenTask({ kind: 'promise', due: '2026-06-09' })] },
      'bad promiseLate Katalog yuborish 09.06.2026',
    ],
    ['a promise of today', { tasks: [anOpenTask({ kind: 'promise' })] }, 'good fresh'],
    ['a task of yesterday', { tasks: [anOpenTask({ due: '2026-06-09' })] }, 'good fresh'],
    ['a contact 8 days late', { deals: [anOpenDeal({ nextContact: '2026-06-02' })] }, 'bad contactLate 8'],
    ['a contact 7 days late', { deals: [anOpenDeal({ nextContact: '2026-06-03' })] }, 'watch contactLate 7'],
    ['a contact of today', { deals: [anOpenDeal({ nextContact: '2026-06-10' })] }, 'good fresh'],
    [
      'a refusal with a deal',
      { deals: [anOpenDeal({})], contacts: [aContact({ outcome: 'refused' })], silentDays: 0 },
      'bad refused',
    ],
    ['a refusal without a deal', { contacts: [aContact({ outcome: 'refused' })], silentDays: 0 }, 'good talkedToday'],
    ['three calls in vain', { contacts: [noAnswer, noAnswer, noAnswer], silentDays: 1 }, 'watch noAnswer 3'],
    ['two calls in vain', { contacts: [noAnswer, noAnswer, aContact()], silentDays: 1 }, 'good talked 1'],
    ['a stuck deal', { deals: [anOpenDeal({ isStuck: true, days: 9 })], silentDays: 1 }, 'watch stuck Taklif 9'],
    ['silence of 15 days with a deal', { deals: [anOpenDeal({})], silentDays: 15 }, 'watch silent 15'],
    ['silence of 14 days with a deal', { deals: [anOpenDeal({})], silentDays: 14 }, 'good talked 14'],
    ['silence of 91 days of a buyer', { salesCount: 1, daysSinceSale: 200, silentDays: 91 }, 'watch silent 91'],
    ['silence of 90 days of a buyer', { salesCount: 1, daysSinceSale: 200, silentDays: 90 }, 'good talked 90'],
    ['a contact that is due by their class', { touch: touch('yellow'), silentDays: 32 }, 'watch losing 32 30'],
    [
      'the same, and a day agreed on',
      { touch: touch('yellow'), deals: [anOpenDeal({})], silentDays: 1 },
      'good talked 1',
    ],
    ['half as long again', { touch: touch('red'), silentDays: 32 }, 'bad losing 32 30'],
    ['a contact that is not due', { touch: touch('fine'), silentDays: 32 }, 'good talked 32'],
    ['silence of one who never bought', { silentDays: 400 }, 'good talked 400'],
    ['a word and a sale on this very day', { salesCount: 1, daysSinceSale: 0, silentDays: 0 }, 'good talkedToday'],
    ['a sale on this very day and no word', { salesCount: 1, daysSinceSale: 0 }, 'good boughtToday'],
    ['a sale and no word', { salesCount: 1, daysSinceSale: 5 }, 'good bought 5'],
    ['nothing at all', {}, 'good fresh'],
  ])('with %s', (_, standing, expected) => {
    expect(health(standing)).toBe(expected);
  });

  it('names the promise that is late for the longest', () => {
    const tasks = [
      anOpenTask({ kind: 'promise', due: '2026-06-08', title: 'Ikkinchi' }),
      anOpenTask({ kind: 'promise', due: '2026-06-01', title: 'Birinchi' }),
    ];

    expect(health({ tasks })).toBe('bad promiseLate Birinchi 01.06.2026');
  });
});
