// Checks the sheets: says what is not where it belongs, asks, and repairs what was agreed.

import { ask, tell } from '../google/ask';
import { tableNamed } from '../modules/index';
import { type Check, checkSheets as check, repairSheets } from '../modules/setup/index';
import {
  forgetLost,
  lookAfter,
  lookAhead,
  lostInWords,
  mendTorn,
  rememberedLost,
  restoreLost,
  tornInWords,
  unclearInWords,
} from '../modules/upkeep/index';
import { mustBeKnown } from '../modules/versions/index';
import { newPass, personLanguage, personTexts, reading, UNHURRIED, writing } from './app';
import { moveNotes } from './move-notes';
import { noticeOrigin } from './origin';
import { showingErrors } from './report-error';
import { say } from './say';

/** Looks at all sheets and, where something is missing, offers to repair it; then looks after what stands in them. */
export function checkSheets(): void {
  showingErrors(() => {
    const found = reading((ports) => {
      mustBeKnown(ports);
      return check(ports);
    });
    // What people did to records can be told only where all sheets are in order.
    if (found.preview === '') lookAfterRecords();
    else offer(found);
    noticeOrigin();
  });
}

/** Everything is asked before anything is written, and no lock is held meanwhile. */
function lookAfterRecords(): void {
  const [texts, language] = [personTexts(), personLanguage()];
  const ahead = reading(lookAhead);
  const before = reading(rememberedLost);
  const question = lostInWords([...before, ...ahead.lost], texts);
  const title = texts('repair.title');
  const isWanted = question !== '' && ask(title, question);
  const torn = ahead.torn.filter(({ undo }) => undo.length > 0);
  const wanted = torn.filter((each) => ask(title, tornInWords(each, tableNamed(each.table), { texts, language })));

  const { lost, torn: tornNow, notes, references } = writing(newPass(), lookAfter, UNHURRIED);
  const tables = wanted.map(({ table }) => table);
  const mended = tornNow.filter(({ table }) => tables.includes(table));
  const count =
    (isWanted ? writing('', (ports) => restoreLost(ports, [...before, ...lost]), UNHURRIED) : 0) +
    (mended.length > 0 ? writing('', (ports) => mendTorn(ports, mended), UNHURRIED) : 0);
  if (before.length > 0) writing('', forgetLost);
  const done = count > 0 ? texts('ok.putBack', { count: String(count) }) : texts('ok.whole');
  const unclear = unclearInWords(references, texts);
  const more = [moveNotes(notes), unclear].filter((text) => text !== '');
  if (more.length > 0) say([done, ...more].join('\n'), { stays: true });
  else say(done);
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
