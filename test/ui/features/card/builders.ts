// Cards for tests, with what does not matter filled in.

import type { CardDeal, CustomerCard } from '../../../../src/modules/card/view';

/** Returns an open deal. */
export function aDeal(fields: Partial<CardDeal> = {}): CardDeal {
  return {
    id: 'B-1',
    need: 'Mebel',
    stage: 'Taklif',
    stageKey: 'offer',
    outcome: 'open',
    amount: 12_400_000,
    nextContact: '',
    nextStep: '',
    responsible: 'Dilnoza',
    days: 4,
    playbook: '',
    ...fields,
  };
}

/** Returns the card of a person with one deal. */
export function aCard(fields: Partial<CustomerCard> = {}): CustomerCard {
  return {
    id: 'M-1',
    name: 'Aziz Karimov',
    contact: '+998 90 123 45 67',
    phone2: '',
    email: '',
    kind: 'person',
    segment: 'B2C',
    responsible: 'Dilnoza',
    status: 'active',
    health: 'good',
    healthReason: { reason: 'talked', params: { days: '1' } },
    salesCount: 0,
    salesTotal: 0,
    money: { balance: 0, oldestDue: '', sales: [] },
    facts: [],
    people: [],
    deals: [aDeal()],
    contracts: [],
    tasks: [],
    timeline: [],
    next: { reason: 'noNext', params: {}, action: 'nextContact', dealId: 'B-1', taskId: '' },
    ...fields,
  };
}
