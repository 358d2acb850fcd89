// Stages as other systems call them, for those of ours; a firm's own labels come first.

import { fold } from '../../kernel/text/fold';
import { findStage, type Stage, type StageKey, stageNamed, stageWithKey } from '../stages/index';

/** Labels of amoCRM, Bitrix24, HubSpot, Pipedrive and Salesforce as a new account has them, and what people here write. */
const WORDS: Readonly<Record<StageKey, readonly string[]>> = {
  new: [
    ...[
      'неразобранное',
      'первичный контакт',
      'новая',
      'новый',
      'новая заявка',
      'необработан',
      'в работе',
      'new',
      'lead',
    ],
    ...[
      'open',
      'open - not contacted',
      'working - contacted',
      'appointment scheduled',
      'qualified',
      'qualified to buy',
    ],
    ...['contact made', 'lead in', 'yangi', 'yangi ariza', 'подготовка документов', 'new lead', 'lid', 'лид'],
  ],
  offer: [
    ...[
      'переговоры',
      'коммерческое предложение',
      'кп отправлено',
      'отправлено кп',
      'proposal',
      'quote',
      'proposal made',
    ],
    ...[
      'presentation scheduled',
      'proposal/price quote',
      'demo scheduled',
      'счет на предоплату',
      'taklif yuborildi',
      'кп',
    ],
  ],
  agreement: [
    ...['принимают решение', 'согласование договора', 'договор', 'счёт выставлен', 'счет выставлен', 'contract sent'],
    ...[
      'negotiations started',
      'negotiation',
      'negotiation/review',
      'decision maker bought-in',
      'финальный счет',
      'shartnoma',
    ],
  ],
  paid: [
    ...['успешно реализовано', 'сделка успешна', 'успешная', 'выиграна', 'closed won', 'closedwon', 'won', 'продано'],
    ...['оплачена', 'оплачен', 'sotildi', 'sotilgan', "to'langan", 'paid', 'closed - converted', 'реализовано'],
  ],
  lost: [
    ...['закрыто и не реализовано', 'сделка провалена', 'проиграна', 'провалена', 'closed lost', 'closedlost', 'lost'],
    ...[
      'отказ',
      'отказ клиента',
      'rad etildi',
      'rad etdi',
      'closed - not converted',
      'некачественный лид',
      'анализ причины провала',
    ],
  ],
  later: ['отложено', 'отложена', 'позже', 'keyinga qoldirildi', 'postponed', 'on hold', 'later'],
};

const KEYS = new Map<string, StageKey>(
  // as: its own keys.
  (Object.keys(WORDS) as StageKey[]).flatMap((key) => WORDS[key].map((word) => [fold(word), key] as const)),
);

/** Returns the stage that a cell names: of the firm's own first, then ours in any language, then what other systems call it. */
export function stageOf(stages: readonly Stage[], label: string, pipeline: string): Stage | null {
  const own = stageNamed(stages, label, pipeline);
  if (own) return own;
  const key = findStage(label)?.key ?? KEYS.get(fold(label));
  return key === undefined ? null : stageWithKey(stages, key);
}
