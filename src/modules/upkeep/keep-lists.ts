// Has the journal know what actions need of the lists and have no call left to read.

import type { Ports } from '../../kernel/ports';
import { knownStaff, readStaff, staffTable } from '../staff/index';
import { knownStages, readStages, stagesTable } from '../stages/index';

/** Notes how the stages are called and who is who; nothing where the journal knows already. Two blocking calls. */
export function keepLists({ book }: Pick<Ports, 'book'>): void {
  if (book.has(stagesTable)) knownStages(book, readStages(book));
  if (book.has(staffTable)) knownStaff(book, readStaff(book));
}
