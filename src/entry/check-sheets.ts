// Checks the sheets: says what is not where it belongs, asks, and repairs what was agreed.

import { ask, tell } from '../google/ask';
import { type Check, checkSheets as check, repairSheets } from '../modules/setup/index';
import { personTexts, reading, writing } from './app';
import { noticeOrigin } from './origin';
import { showingErrors } from './report-error';
import { say } from './say';

/** Looks at all sheets and, where something is missing, offers to repair it. */
export function checkSheets(): void {
  showingErrors(() => {
    offer(reading(check));
    noticeOrigin();
  });
}

/** The lock is taken after the answer; what has changed while the person was reading is shown anew. */
function offer(found: Check, before = ''): void {
  const texts = personTexts();
  if (found.preview === '') return say(texts('ok.whole'));
  const title = texts('repair.title');
  if (!found.canRepair) return tell(title, before + found.preview);
  if (!ask(title, before + found.preview)) return undefined;
  const repair = writing('', (ports) => repairSheets(found, ports));
  return repair.done ? say(texts('ok.repaired')) : offer(repair.now, `${texts('repair.changed')}\n\n`);
}
