// Decides what one tap on an item means: a deed at once, or a question that a second tap answers; pure.

import type { StageChoice } from '../../../src/entry/rpc';
import type { Outcome } from '../../../src/modules/activities/index';
import { addDays } from '../../day';
import { unreachable } from '../../unreachable';
import { aContact, aMove, type ContactDeed, type Deed } from '../deeds/deed';

/** What the item is about. */
export interface Subject {
  /** A contact is answered by its outcome, a task by done or later, a hand-off by accepting it. */
  readonly kind: 'contact' | 'task' | 'handOff';
  readonly customerId: string;
  readonly dealId: string;
  readonly taskId: string;
  /** Key or label of the deal's stage, as the server is to find it still; '' where it is not known. */
  readonly stageKey: string;
}

export type Tap = Exclude<Outcome, 'wrongNumber'> | 'done' | 'later' | 'accept' | 'plan';

/** What is asked before a tap becomes a deed; null asks nothing. */
export type Question =
  /** When to speak next: after a talk, or when a task of an open deal is done, or just so. */
  | { readonly kind: 'next'; readonly tap: 'talked' | 'done' | 'plan' }
  | { readonly kind: 'loss' }
  /** To which day a task moves. */
  | { readonly kind: 'due' };

export interface AnswerRules {
  readonly today: string;
  readonly stages: readonly StageChoice[];
}

export type Meant = { readonly deed: Deed } | { readonly question: Question };

/** The taps that an item offers, the likeliest first. */
export function tapsFor(kind: Subject['kind']): readonly Tap[] {
  if (kind === 'handOff') return ['accept'];
  return kind === 'task' ? ['done', 'later'] : ['talked', 'noAnswer', 'thinking', 'refused'];
}

/** Returns what a tap means. Without a deal there is no next contact to ask for. */
export function afterTap(subject: Subject, tap: Tap, rules: AnswerRules): Meant {
  const hasDeal = subject.dealId !== '';
  switch (tap) {
    case 'noAnswer':
    case 'thinking':
      return { deed: { ...outcomeOf(subject, tap), nextContact: hasDeal ? proposed(tap, rules) : '' } };
    case 'talked':
      return hasDeal ? { question: { kind: 'next', tap } } : { deed: outcomeOf(subject, tap) };
    case 'refused':
      return hasDeal && lostStage(rules) ? { question: { kind: 'loss' } } : { deed: outcomeOf(subject, tap) };
    case 'done':
      return hasDeal ? { question: { kind: 'next', tap } } : { deed: closing(subject, '') };
    case 'later':
      return { question: { kind: 'due' } };
    case 'accept':
      return { deed: { kind: 'accept', taskId: subject.taskId } };
    case 'plan':
      return { question: { kind: 'next', tap } };
    default:
      return unreachable(tap);
  }
}

/** Returns the deed once a question about a day is answered. */
export function afterDay(subject: Subject, question: Exclude<Question, { kind: 'loss' }>, day: string): Deed {
  if (question.kind === 'due') return { kind: 'postpone', taskId: subject.taskId, due: day };
  if (question.tap === 'done') return closing(subject, day);
  if (question.tap === 'plan') return { kind: 'setNext', dealId: subject.dealId, nextContact: day, nextStep: '' };
  return { ...outcomeOf(subject, 'talked'), nextContact: day };
}

/** Returns the deed once the reason of a loss is chosen. */
export function afterReason(subject: Subject, lossReason: string, { stages }: Pick<AnswerRules, 'stages'>): Deed {
  const contact = outcomeOf(subject, 'refused');
  const lost = lostStage({ stages });
  if (!lost) return contact;
  const { dealId, stageKey: expectedStage } = subject;
  const move = { ...aMove({ dealId, to: lost.key, label: lost.label, expectedStage }), lossReason };
  return { kind: 'refuse', contact, move };
}

/** Returns the day that an outcome proposes for the next contact: tomorrow without an answer, three days to think. */
export function proposed(
  outcome: Outcome | '',
  { today, days = null }: { readonly today: string; readonly days?: number | null },
): string {
  if (outcome === 'refused' || outcome === 'wrongNumber') return '';
  if (outcome === 'noAnswer') return addDays(today, 1);
  return addDays(today, outcome === 'thinking' ? 3 : (days ?? 3));
}

/** Returns the stage in which lost deals stand. */
export function lostStage({ stages }: Pick<AnswerRules, 'stages'>): StageChoice | undefined {
  return stages.find(({ outcome }) => outcome === 'lost');
}

function outcomeOf({ customerId, dealId }: Subject, outcome: Outcome): ContactDeed {
  return { ...aContact({ customerId, dealId }), outcome };
}

function closing({ taskId }: Subject, nextContact: string): Deed {
  return { kind: 'closeTask', taskId, nextContact };
}
