// What moving a deal asks for: a reason for a loss, a day for later, fields that the stage requires; pure.

import type { StageChoice } from '../../../src/entry/rpc';
import type { CardDeal } from '../../../src/modules/card/view';
import { type ChosenDay, toDay } from '../../day-choice';
import { aMove, type MoveDeed } from '../deeds/deed';

/** The fields of a deal that can be filled in on the way. */
export const REQUIRABLE = [
  'need',
  'amount',
  'source',
  'nextStep',
  'contactPerson',
  'expectedClose',
  'competitor',
  'note',
] as const;
export type Requirable = (typeof REQUIRABLE)[number];

export interface MoveValues extends ChosenDay {
  /** Key of the stage; '' before one is chosen. */
  readonly to: string;
  readonly lossReason: string;
  readonly competitor: string;
  readonly filled: Partial<Readonly<Record<Requirable, string>>>;
  readonly override: string;
}

/** Returns the form as it opens. */
export function openMove(): MoveValues {
  return { to: '', lossReason: '', competitor: '', filled: {}, override: '', next: 'in7', date: '' };
}

/** Returns the fields that the server's sentence names by their headings; [] where the page cannot tell. */
export function namedIn(sentence: string, headings: Readonly<Record<Requirable, string>>): readonly Requirable[] {
  const text = sentence.toLowerCase();
  return REQUIRABLE.filter((field) => text.includes(headings[field].toLowerCase()));
}

/** Returns the deed, or the field that still lacks something. */
export function toMoveDeed(
  values: MoveValues,
  deal: Pick<CardDeal, 'id' | 'stageKey'>,
  { stages, today }: { readonly stages: readonly StageChoice[]; readonly today: string },
): { readonly deed: MoveDeed } | { readonly lacks: 'to' | 'lossReason' | 'nextContact' } {
  const stage = stages.find(({ key }) => key === values.to);
  if (!stage) return { lacks: 'to' };
  const { lossReason, competitor, filled, override } = values;
  const nextContact = stage.outcome === 'later' ? toDay(values, today) : '';
  if (stage.outcome === 'lost' && lossReason === '') return { lacks: 'lossReason' };
  if (stage.outcome === 'later' && nextContact === '') return { lacks: 'nextContact' };
  const loss = stage.outcome === 'lost' ? { lossReason, competitor: competitor.trim() } : {};
  const typed = Object.entries(filled).filter(([, value]) => value.trim() !== '');
  const move = aMove({ dealId: deal.id, to: stage.key, label: stage.label, expectedStage: deal.stageKey });
  return { deed: { ...move, ...loss, nextContact, values: Object.fromEntries(typed), override: override.trim() } };
}
