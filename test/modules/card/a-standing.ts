// Builders for the rules of the card: how things stand on the 10th of June 2026, naming only what matters.

import type { Contacted, OpenDeal, OpenTask, Standing } from '../../../src/modules/card/standing';

/** A customer of whom nothing is known. */
export function aStanding(standing: Partial<Standing> = {}): Standing {
  const nothing = { deals: [], lostDeals: 0, tasks: [], contacts: [], salesCount: 0, touch: null };
  return { today: '2026-06-10', addedOn: '2026-01-01', silentDays: null, daysSinceSale: null, ...nothing, ...standing };
}

/** An open deal that was answered and has a contact in the future. */
export function anOpenDeal(deal: Partial<OpenDeal> = {}): OpenDeal {
  const when = { nextContact: '2026-06-12', nextStep: '', stage: 'Taklif', days: 2 };
  return { id: 'B-1', isLater: false, isStuck: false, isUnanswered: false, ...when, ...deal };
}

export function anOpenTask(task: Partial<OpenTask> = {}): OpenTask {
  return { id: 'V-1', kind: 'task', title: 'Katalog yuborish', due: '2026-06-10', ...task };
}

export function aContact(contact: Partial<Contacted> = {}): Contacted {
  return { at: 1, direction: 'out', outcome: 'talked', ...contact };
}
