// Has the journal know what actions need of the lists and have no call left to read.

import type { Ports } from '../../kernel/ports';
import { bigAmountIn } from '../board/index';
import { knownAlert } from '../deals/index';
import { knownSaleRules } from '../sales/index';
import { settingsAsTyped, settingsTable, withDefaults } from '../settings/index';
import { knownStaff, ownerEmail, readStaff, staffTable } from '../staff/index';
import { knownStages, readStages, stagesTable } from '../stages/index';

/** Notes how the stages are called, who is who, and which deals are big; nothing where the journal knows already. Three blocking calls. */
export function keepLists(ports: Pick<Ports, 'book' | 'now' | 'zone'>): void {
  const { book } = ports;
  if (book.has(stagesTable)) knownStages(book, readStages(book));
  const staff = book.has(staffTable) ? readStaff(ports) : null;
  if (staff) knownStaff(book, staff);
  if (!book.has(settingsTable)) return;
  const typed = settingsAsTyped(book);
  knownSaleRules(book, withDefaults(typed));
  // A firm that blanks the amount calls nothing big.
  if (staff) knownAlert(book, { from: bigAmountIn(typed.get('bigDeal') ?? ''), to: ownerEmail(staff) });
}
