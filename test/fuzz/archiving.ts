// The archive in a fuzz run: deals that were closed years ago, moving them away and bringing them back.

import type { Answer } from '../../src/entry/rpc';
import type { YearMoved } from '../../src/modules/archive/index';
import { aDealToImport } from '../support/builders';
import { mustEndWell } from '../support/daftar';
import { type Action, addNewLead, hasDied } from './actions';
import { isBound } from './beside';
import { ARCHIVE, CUSTOMERS, DEALS, readLines, tablesIn } from './tables';
import type { World } from './world';

/** The years for which is archived; what was closed in 2023 goes with either. */
const YEARS = [2024, 2025] as const;
const OLD_DEALS = 6;
const LOST = 'Yoʻqotildi';
/** 1 January 2024. */
const YOUNG = 45_292;

/** Six deals of old, one of them open: what an archive run finds to move. */
export function addOldDeals({ daftar, model }: World): void {
  const deals = Array.from({ length: OLD_DEALS }, (_, index) => {
    const isOpen = index === 2;
    const closing = isOpen ? { stage: 'offer' as const } : { stage: 'lost' as const, closedOn: '2023-04-01' };
    return aDealToImport({ customer: { name: `Eski ${index}` }, createdOn: '2023-03-01', ...closing });
  });
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  const ids = [CUSTOMERS, DEALS].flatMap((table) => readLines(daftar, table).map(({ id }) => id));
  model.acknowledge('import', ids);
}

export const archiveOld: Action = (world) => moveYear(world, 'archiveYear');

export const bringBack: Action = (world) => moveYear(world, 'unarchiveYear');

/** Some ask again until it is done, some leave it as it was cut off. */
function moveYear(world: World, door: 'archiveYear' | 'unarchiveYear'): void {
  const { chance } = world;
  const year = chance.pick(YEARS);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (askOnce(world, door, year) !== 'again' || chance.number() < 0.3) return;
    if (chance.number() < 0.2) addNewLead(world);
  }
}

function askOnce({ daftar, model, nextRequest }: World, door: string, year: number): 'done' | 'again' {
  model.isMoving = true;
  const outcome = daftar.call<Answer<YearMoved>>(door, [{ requestId: nextRequest(), year }]);
  model.isMoving = false;
  model.end({ isDone: outcome.ok });
  if (outcome.ok) return outcome.value.ok && outcome.value.value.isDone ? 'done' : 'again';
  const isKnown = hasDied(outcome.record) || outcome.record.log.some((line) => line.includes('BUSY'));
  if (!isKnown) model.mistake(`${door} failed: ${outcome.record.log.join(' ')}`);
  return 'again';
}

/** Once more, undisturbed: what was cut off is finished, and all that is to move has moved. */
export function finishArchiving(world: World): void {
  const { chance, daftar, model } = world;
  const goesBack = chance.number() < 0.5;
  for (const year of goesBack ? YEARS : [2025]) {
    const outcome = askOnce(world, goesBack ? 'unarchiveYear' : 'archiveYear', year);
    if (outcome !== 'done') model.mistake(`What is to move for ${year} did not, though nobody was at work.`);
  }
  const lines = !goesBack
    ? readLines(daftar, DEALS)
    : tablesIn(daftar).includes(ARCHIVE)
      ? readLines(daftar, ARCHIVE)
      : [];
  const isLeft = goesBack ? ({ id }: { id: string }) => id !== '' : isOld;
  const left = lines.filter(isLeft).filter(({ id }) => lines.filter((line) => line.id === id).length === 1);
  for (const { id } of left.filter((line) => !isBound(world, line.id))) model.mistake(`${id} should have moved.`);
}

function isOld({ id, cells }: ReturnType<typeof readLines>[number]): boolean {
  const stamps = [cells.stageSince, cells.wonAt, cells.lostAt].filter((stamp) => typeof stamp === 'number');
  return id !== '' && cells.stage === LOST && stamps.length > 0 && stamps.every((stamp) => Number(stamp) < YOUNG);
}
