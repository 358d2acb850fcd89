// What a letter of a rule says to a customer.

import { parseWorkTime } from '../../../src/kernel/time/work-time';
import { messagesOf } from '../../../src/modules/rules/messages';
import type { PlannedAction } from '../../../src/modules/rules/plan-actions';
import { tellersOf } from '../../../src/modules/rules/tellers';
import { OLIM, textsOf } from '../../support/morning';
import { aCustomer, aRule, at, TODAY, WORLD } from './facts';

const letters = [{ id: 'SHB-1', name: 'Tabrik', language: '', subject: 'Toʻlov', text: '{summa}, {sana}' }];

describe('a letter about a payment, and a message to the staff', () => {
  it.each([
    ['', 'UZS', '2\u00a0500\u00a0000\u00a0soʻm, 05.03.2026'],
    ['USD', 'UZS', '2\u00a0500\u00a0000\u00a0USD, 05.03.2026'],
    ['', 'USD', '2\u00a0500\u00a0000\u00a0USD, 05.03.2026'],
    ['soʻm', 'USD', '2\u00a0500\u00a0000\u00a0soʻm, 05.03.2026'],
  ])('in "%s" of a firm that reckons in %s names its currency', (typed, currency, text) => {
    const work = parseWorkTime({ workDays: '', workHours: '', holidays: '' });
    const world = { ...WORLD, colleagues: [OLIM], letters, work, firm: 'Choynak', currency };
    const dues = { id: 'D-1', due: '2026-03-05', left: 2_500_000, amount: 2_500_000, currency: typed };
    const rule = aRule({ when: 'paymentDue', action: 'tellStaff', detail: '{summa}, {sana}' });
    const action: PlannedAction = {
      ...{ key: 'Q-1:D-1:2026-03-05', rule, record: 'D-1', customerId: 'M-1', dealId: '', responsible: 'Olim' },
      ...{ day: TODAY, rows: { dues, customers: aCustomer() } },
    };

    const tellers = tellersOf({ now: at(TODAY), zone: WORLD.zone, texts: textsOf('uz') }, world, { bot: false });

    const told = messagesOf(action, tellers)?.[0]?.text.split('\n')[0];
    expect([tellers.letterOf('Tabrik', action)?.text, told]).toEqual([text, text]);
  });
});
