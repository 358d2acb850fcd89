// Says in words what Health knows: who, when, what went wrong, and which button helps.

import type { HealthView, TroubleShown } from '../../../src/modules/health/view';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Says how long ago an instant was: `toAgo(t, 0, 120_000) //=> '2 min ago'`. */
export function toAgo(t: Translate, at: number, now: number): string {
  const passed = Math.max(0, now - at);
  const count = (unit: number) => ({ count: String(Math.floor(passed / unit)) });
  if (passed < MINUTE_MS) return t('ago.now');
  if (passed < HOUR_MS) return t('ago.minutes', count(MINUTE_MS));
  return passed < DAY_MS ? t('ago.hours', count(HOUR_MS)) : t('ago.days', count(DAY_MS));
}

/** What stands on top: how things are, what that means or what to do, and whether it is well. */
export interface Head {
  readonly tone: 'good' | 'warning' | 'bad';
  readonly title: string;
  readonly hint: string;
}

/** Returns the words on top. */
export function headOf(t: Translate, { standing, owner, isMine, trouble }: HealthView): Head {
  const title = t(`health.state.${standing}`);
  const who = { owner: owner || t('health.somebody') };
  switch (standing) {
    case 'on':
      return { tone: trouble && !trouble.isOver ? 'warning' : 'good', title, hint: t('health.hint.on') };
    case 'dead':
      return { tone: 'bad', title, hint: isMine ? t('health.hint.mineDead') : t('health.hint.dead', who) };
    case 'copied':
      return { tone: 'warning', title, hint: t('health.hint.copied') };
    default:
      return { tone: 'warning', title, hint: t('health.hint.off') };
  }
}

/** Lines of a name and a value. */
export function factsOf(t: Translate, view: HealthView): readonly (readonly [string, string])[] {
  const { owner, isMine, standing, lastRun, isRunning, now, mailLeft, messages, numbers, code, tables } = view;
  const holds = standing === 'on' || standing === 'dead';
  const who = owner === '' ? t('health.somebody') : isMine ? t('health.you', { owner }) : owner;
  const last = lastRun === 0 ? t('health.noRun') : toAgo(t, lastRun, now);
  return [
    [t('health.owner'), holds ? who : t('health.nobody')],
    [t('health.lastRun'), isRunning ? t('health.isRunning') : last],
    [t('health.nextRun'), standing === 'on' ? t('health.within') : t('health.notBefore')],
    [t('health.mail'), mailLeft === null ? t('health.mailUnknown') : t('health.letters', { count: String(mailLeft) })],
    [t('health.messages'), messagesOf(t, messages)],
    [t('health.numbers'), numbers === null ? t('health.numbersNever') : toAgo(t, numbers.at, now)],
    [t('health.version'), t('health.versions', { code, tables: String(tables) })],
  ];
}

function messagesOf(t: Translate, { mails, waiting }: HealthView['messages']): string {
  const sent = t('health.sentToday', { count: String(mails) });
  return waiting === 0 ? sent : `${sent}, ${t('health.waiting', { count: String(waiting) })}`;
}

/** Says which message did not go, when and why; null where all went. */
export function lapseWords(t: Translate, { messages: { lapse }, now }: HealthView): string | null {
  return lapse && t('health.lapse', { to: lapse.to, ago: toAgo(t, lapse.at, now), sentence: lapse.sentence });
}

/** Says what went wrong, when, how often, and whether it is over. */
export function troubleWords(t: Translate, trouble: TroubleShown, now: number): { what: string; when: string } {
  const { sentence, step, at, count, isOver, isUnmailed } = trouble;
  // The server names one of its steps.
  const what = `${t(`health.step.${step}` as TextKey)}: ${sentence}`;
  const times = count > 1 ? `${toAgo(t, at, now)}, ${t('health.troubleTimes', { count: String(count) })}.` : '';
  const when = times || `${toAgo(t, at, now)}.`;
  const more = [...(isUnmailed ? [t('health.unmailed')] : []), ...(isOver ? [t('health.troubleOver')] : [])];
  return { what, when: [when, ...more].join(' ') };
}

/** The button that is needed most; null where all is well, or another's trigger does the work. */
export function mainButton({ standing, isMine }: HealthView): TextKey | null {
  if (standing === 'on') return null;
  if (standing === 'copied') return 'health.confirm';
  return standing === 'dead' && !isMine ? 'health.takeOver' : 'health.switchOn';
}

/** The share of the budget from which a sheet is getting full. */
const FULL = 0.8;

/** Tells whether old records had better go into the archive. */
export function isGettingFull(rows: number, budget: number): boolean {
  return rows >= budget * FULL;
}
