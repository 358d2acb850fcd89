// Looks how far a workbook has come before anything is done in it, and brings an older one up to date.

import { journalTable } from '../kernel/book/journal';
import type { Ports } from '../kernel/ports';
import { SCHEMA_VERSION, sourcesTable } from '../modules/settings/index';
import { mustBeKnown, upgrade } from '../modules/versions/index';
import { personTexts, working } from './app';
import { say } from './say';

export interface Found {
  readonly isNew: boolean;
  readonly hasJournal: boolean;
  readonly version: number;
}

/** Throws WORKBOOK_NEWER. One blocking call. */
export function look(ports: Ports): Found {
  const { desk } = ports;
  return {
    isNew: !desk.hasTable(sourcesTable),
    hasJournal: desk.hasTable(journalTable),
    version: mustBeKnown(ports),
  };
}

/** Brings an older workbook up to date and says so; returns false when there was no time to finish. */
export function updated({ version }: Found): boolean {
  if (version === SCHEMA_VERSION) return true;
  const { from, to, isDone } = working('', upgrade);
  const versions = { from: String(from), to: String(to) };
  if (!isDone) say(personTexts()('ok.upgradeGoesOn'));
  else if (from !== to) say(personTexts()('ok.upgraded', versions));
  return isDone;
}
