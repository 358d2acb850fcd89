// The sample firm's menu items: one fills the workbook with it, the other takes exactly it out again.

import { ask } from '../google/ask';
import {
  addSampleData as add,
  closeSampleGaps,
  findSample,
  REMOVE_REQUEST,
  removeSample,
  SAMPLE_REQUEST,
  type SampleAdded,
  type SampleRemoved,
} from '../modules/sample/index';
import { setUp } from '../modules/setup/index';
import { mustBeKnown } from '../modules/versions/index';
import { personTexts, reading, UNHURRIED, writing } from './app';
import { computeDashboard } from './dashboard';
import { showingErrors } from './report-error';
import { hasSample } from './sample-there';
import { say } from './say';
import { drawToday } from './today-sheet';

/** Fills the workbook with a believable firm, once. */
export function addSampleData(): void {
  showingErrors(() => {
    reading(mustBeKnown);
    writing('', setUp);
    const isThere = hasSample();
    const { customers, deals } = fillWithSample();
    const counts = { customers: String(customers), deals: String(deals) };
    say(isThere ? personTexts()('ok.sampleThere') : personTexts()('ok.sample', counts));
  });
}

/** Says what would go, asks, and removes the sample firm. Cut off in between, it goes on when it is chosen again. */
export function removeSampleData(): void {
  showingErrors(() => {
    const texts = personTexts();
    const found = reading((ports) => {
      mustBeKnown(ports);
      return findSample(ports);
    });
    if (found.removed === 0 && !found.isUnfinished) return say(texts('ok.sampleNone'));
    if (found.removed > 0 && !ask(texts('sample.title'), question(found))) return undefined;
    const done = found.removed > 0 ? writing(REMOVE_REQUEST, removeSample, UNHURRIED) : found;
    const isClosed = writing('', closeSampleGaps, UNHURRIED);
    computeDashboard();
    drawToday();
    return say(isClosed ? texts('ok.sampleRemoved', inWords(done)) : texts('ok.sampleGapsLeft'));
  });
}

/** Adds the sample firm where it is not there, and what it has to do today; returns what there is of it. */
export function fillWithSample(): SampleAdded {
  const added = writing(SAMPLE_REQUEST, add, UNHURRIED);
  computeDashboard();
  drawToday();
  return added;
}

function question(found: SampleRemoved): string {
  const texts = personTexts();
  const [all, kept] = [texts('ask.removeSample', inWords(found)), texts('ask.removeSampleKept', inWords(found))];
  return found.kept > 0 ? `${all}\n\n${kept}` : all;
}

function inWords({ removed, kept }: SampleRemoved): Readonly<Record<string, string>> {
  return { removed: String(removed), kept: String(kept) };
}
