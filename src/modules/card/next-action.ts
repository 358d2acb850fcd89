// The next best action for a customer (R109): the first rule that holds, with its reason.

import { printDay } from '../../kernel/time/day';
import type { OpenDeal, OpenTask, Standing } from './standing';
import type { NextAction } from './view';

/** After a sale we ask whether all is well: not at once, and not when the moment has passed. */
const AFTER_SALE_DAYS = { from: 3, to: 30 } as const;
/** Who bought and has heard nothing for so long is called again. */
const QUIET_DAYS = 90;

const RULES: readonly ((standing: Standing) => NextAction | null)[] = [
  overdueContact,
  duePromise,
  dueTask,
  noReply,
  stuckDeal,
  noNext,
  planned,
  afterSale,
  quiet,
];

/** Returns what to do next; reason `none` when nothing asks for anything. */
export function nextActionOf(standing: Standing): NextAction {
  for (const rule of RULES) {
    const action = rule(standing);
    if (action) return action;
  }
  return { reason: 'none', params: {}, action: 'none', dealId: '', taskId: '' };
}

/** A contact was agreed for today or earlier. */
function overdueContact({ deals, today }: Standing): NextAction | null {
  const [deal] = byDay(deals, ({ nextContact }) => nextContact).filter(({ nextContact }) => nextContact <= today);
  return deal ? onDeal('overdue', 'logContact', deal, { date: printDay(deal.nextContact), step: deal.nextStep }) : null;
}

function duePromise({ tasks, today }: Standing): NextAction | null {
  return onTask(
    'promise',
    firstDue(tasks, today, ({ kind }) => kind === 'promise'),
  );
}

/** What is handed over must be accepted whatever its day is. */
function dueTask({ tasks, today }: Standing): NextAction | null {
  const handOff = tasks.find(({ kind }) => kind === 'handOff');
  return onTask('task', handOff ?? firstDue(tasks, today, ({ kind }) => kind !== 'promise'));
}

/** A lead whom nobody has answered and who has no day for it. */
function noReply({ deals }: Standing): NextAction | null {
  const deal = deals.find(({ isUnanswered, nextContact }) => isUnanswered && nextContact === '');
  return deal ? onDeal('noReply', 'logContact', deal) : null;
}

function stuckDeal({ deals }: Standing): NextAction | null {
  const deal = deals.find(({ isStuck }) => isStuck);
  return deal ? onDeal('stuck', 'logContact', deal, { stage: deal.stage, days: String(deal.days) }) : null;
}

function noNext({ deals }: Standing): NextAction | null {
  const deal = deals.find(({ isLater, nextContact }) => !isLater && nextContact === '');
  return deal ? onDeal('noNext', 'nextContact', deal) : null;
}

function planned({ deals }: Standing): NextAction | null {
  const [deal] = byDay(deals, ({ nextContact }) => nextContact);
  return deal ? onDeal('planned', 'logContact', deal, { date: printDay(deal.nextContact), step: deal.nextStep }) : null;
}

function afterSale({ deals, daysSinceSale, silentDays }: Standing): NextAction | null {
  if (deals.length > 0 || daysSinceSale === null) return null;
  const isTime = daysSinceSale >= AFTER_SALE_DAYS.from && daysSinceSale <= AFTER_SALE_DAYS.to;
  const isAsked = silentDays !== null && silentDays < daysSinceSale;
  return isTime && !isAsked ? onCustomer('afterSale', daysSinceSale) : null;
}

function quiet({ deals, daysSinceSale, silentDays, touch }: Standing): NextAction | null {
  if (deals.length === 0 && touch) return touch.band === 'fine' ? null : onCustomer('quiet', touch.silent);
  if (deals.length > 0 || daysSinceSale === null) return null;
  const days = Math.min(daysSinceSale, silentDays ?? daysSinceSale);
  return days > QUIET_DAYS ? onCustomer('quiet', days) : null;
}

function firstDue(
  tasks: readonly OpenTask[],
  today: string,
  isKind: (task: OpenTask) => boolean,
): OpenTask | undefined {
  return byDay(tasks.filter(isKind), ({ due }) => due).find(({ due }) => due <= today);
}

/** Those that have a day, the earliest first. */
function byDay<T>(items: readonly T[], dayOf: (item: T) => string): readonly T[] {
  const dated = items.filter((item) => dayOf(item) !== '');
  return dated.sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));
}

function onDeal(
  reason: NextAction['reason'],
  action: NextAction['action'],
  { id }: OpenDeal,
  params: NextAction['params'] = {},
): NextAction {
  return { reason, params, action, dealId: id, taskId: '' };
}

function onTask(reason: NextAction['reason'], task: OpenTask | undefined): NextAction | null {
  if (!task) return null;
  const date = task.due === '' ? '' : printDay(task.due);
  return { reason, params: { title: task.title, date }, action: 'task', dealId: '', taskId: task.id };
}

function onCustomer(reason: NextAction['reason'], days: number): NextAction {
  return { reason, params: { days: String(days) }, action: 'logContact', dealId: '', taskId: '' };
}
