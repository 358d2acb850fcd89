// Makes a believable small firm's last twenty-five months; the same seed, day, trade and language make the same firm.

import { makeActivities } from './activities';
import { createChance } from './chance';
import { makeContacts, makeCustomers } from './customers';
import { makeDeals } from './deals';
import type { SampleFirm, SampleOptions } from './firm';
import { makeSales } from './sales';
import { makeTasks } from './tasks';

/** Returns the firm: about 300 customers, 400 deals, 900 sales, 1,500 talks and 60 tasks. */
export function generateFirm(options: SampleOptions): SampleFirm {
  const chance = createChance(options.seed);
  const customers = makeCustomers(options, chance);
  const contacts = makeContacts(customers, options, chance);
  const deals = makeDeals(customers, options, chance);
  const sales = makeSales(customers, deals, options, chance);
  const activities = makeActivities(customers, deals, options, chance);
  const tasks = makeTasks(deals, options, chance);
  return { customers, contacts, deals, sales, activities, tasks };
}
