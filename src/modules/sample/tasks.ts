// Makes the sample firm's tasks: things to do, promises kept and broken, hand-overs and renewals.

import { type Words, wordIn } from '../../kernel/i18n/language';
import { serialOfDay } from '../../kernel/time/day';
import type { TaskKind } from '../tasks/index';
import type { Chance } from './chance';
import { type SampleDeal, type SampleOptions, type SampleTask, stageNow } from './firm';
import { atWork } from './season';
import { HAND_OFF, PROMISES, RENEWAL, TASKS } from './words';

export const SAMPLE_TASKS = 60;
const OPEN = 0.45;
const ON_TIME = 0.75;
const KINDS: readonly (readonly [TaskKind, number])[] = [
  ['task', 50],
  ['promise', 35],
  ['handOff', 8],
  ['renewal', 7],
];

/** Returns the tasks, oldest first; those that are open belong to deals that are open where there are such. */
export function makeTasks(deals: readonly SampleDeal[], options: SampleOptions, chance: Chance): SampleTask[] {
  const open = deals.flatMap((deal, place) => (isOpen(deal) ? [place] : []));
  const tasks = Array.from({ length: SAMPLE_TASKS }, () => {
    const isDone = !chance.happens(OPEN) || open.length === 0;
    const place = isDone ? chance.between(0, deals.length - 1) : chance.pick(open);
    return aTask(place, deals[place], isDone, options, chance);
  });
  return tasks.flatMap((task) => task ?? []).sort((a, b) => a.createdAt - b.createdAt);
}

function aTask(
  place: number,
  deal: SampleDeal | undefined,
  isDone: boolean,
  options: SampleOptions,
  chance: Chance,
): SampleTask | null {
  if (!deal) return null;
  const today = serialOfDay(options.today);
  const kind = chance.weighted(KINDS);
  const createdAt = isDone ? deal.createdAt : Math.max(deal.createdAt, atWork(today - chance.between(1, 9), chance));
  const firstDue = Math.floor(createdAt) + chance.between(1, isDone ? 6 : 12);
  const moved = chance.happens(0.2) ? chance.between(1, 2) : 0;
  const done = isDone
    ? Math.min(today - 1, chance.happens(ON_TIME) ? firstDue : firstDue + chance.between(1, 4))
    : null;
  const others = options.sellers.filter((seller) => seller !== deal.responsible);
  const isHandOff = kind === 'handOff' && others.length > 0;
  return {
    title: wordIn(titleOf(kind, chance), options.language),
    kind,
    status: done === null || done < createdAt ? 'open' : 'done',
    customer: deal.customer,
    deal: place,
    due: firstDue + moved * 2,
    firstDue,
    moved,
    responsible: deal.responsible,
    from: isHandOff ? chance.pick(others) : '',
    acceptedAt: isHandOff && isDone ? createdAt + 0.05 : null,
    doneAt: done === null || done < createdAt ? null : Math.max(createdAt, atWork(done, chance)),
    createdAt,
  };
}

function titleOf(kind: TaskKind, chance: Chance): Words {
  if (kind === 'handOff') return HAND_OFF;
  if (kind === 'renewal') return RENEWAL;
  return chance.pick(kind === 'promise' ? PROMISES : TASKS);
}

function isOpen(deal: SampleDeal): boolean {
  return ['new', 'offer', 'agreement'].includes(stageNow(deal));
}
