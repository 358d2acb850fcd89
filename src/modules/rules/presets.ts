// Ready-made rules of each trade: what a good seller of it does without being told.

import type { Words } from '../../kernel/i18n/language';
import type { RuleAction, RuleEvent } from './options';

export interface Preset {
  readonly key: string;
  readonly name: Words;
  readonly when: RuleEvent;
  /** Of an event that a stage is entered: the stage's key. */
  readonly what: string;
  readonly condition: Words;
  /** Days of work; 0 for none. */
  readonly workDays: number;
  readonly action: RuleAction;
  readonly detail: Words;
}

const words = (uz: string, ru: string, en: string): Words => ({ uz, ru, en });
const NO_WORDS = words('', '', '');
const PLAIN = { what: '', condition: NO_WORDS, workDays: 0, action: 'task' } as const;

const unanswered: Preset = {
  ...PLAIN,
  key: 'unanswered',
  name: words('Javobsiz lid', 'Лид без ответа', 'Lead without an answer'),
  when: 'leadCreated',
  condition: words('Birinchi javob =', 'Первый ответ =', 'First reply at ='),
  workDays: 1,
  detail: words('{ism}: birinchi qoʻngʻiroq', '{имя}: первый звонок', '{name}: first call'),
};
const silent: Preset = {
  ...PLAIN,
  key: 'silent',
  name: words('Unutilgan bitim', 'Забытая сделка', 'Forgotten deal'),
  when: 'noTouch',
  what: '14',
  detail: words('{ism}: holini soʻrash', '{имя}: узнать, как дела', '{name}: ask how things are'),
};
const offer: Preset = {
  ...PLAIN,
  key: 'offer',
  name: words('Taklifdan keyin qoʻngʻiroq', 'Звонок после предложения', 'Call after an offer'),
  when: 'stageEntered',
  what: 'offer',
  workDays: 3,
  detail: words(
    '{ism}: taklif boʻyicha fikrini soʻrash',
    '{имя}: узнать мнение о предложении',
    '{name}: ask what they think of the offer',
  ),
};
const late: Preset = {
  ...PLAIN,
  key: 'late',
  name: words('Kechikkan toʻlov', 'Просроченная оплата', 'Late payment'),
  when: 'paymentLate',
  what: '3',
  detail: words('{ism}: toʻlovni eslatish', '{имя}: напомнить об оплате', '{name}: remind of the payment'),
};
const coming: Preset = {
  ...PLAIN,
  key: 'coming',
  name: words('Ertaga toʻlov', 'Завтра оплата', 'Payment tomorrow'),
  when: 'paymentDue',
  what: '1',
  detail: words(
    '{ism}: ertangi toʻlovni aytish',
    '{имя}: сказать об оплате завтра',
    '{name}: tell of the payment tomorrow',
  ),
};
const owner: Preset = {
  ...PLAIN,
  key: 'owner',
  name: words('Katta kechikish', 'Большая просрочка', 'Very late payment'),
  when: 'paymentLate',
  what: '14',
  action: 'tellOwner',
  detail: words(
    '{ism}: toʻlov ikki haftadan beri yoʻq',
    '{имя}: оплаты нет две недели',
    '{name}: no payment for two weeks',
  ),
};
const birthday: Preset = {
  ...PLAIN,
  key: 'birthday',
  name: words('Tugʻilgan kun', 'День рождения', 'Birthday'),
  when: 'birthday',
  detail: words('{ism}: tabriklash', '{имя}: поздравить', '{name}: congratulate'),
};
const again = (days: number): Preset => ({
  ...PLAIN,
  key: 'again',
  name: words('Qayta xarid', 'Повторная покупка', 'Next purchase'),
  when: 'lastPurchase',
  what: String(days),
  detail: words(
    '{ism}: yana nima kerakligini soʻrash',
    '{имя}: спросить, что нужно ещё',
    '{name}: ask what else they need',
  ),
});
const renew: Preset = {
  ...PLAIN,
  key: 'renew',
  name: words('Polisni uzaytirish', 'Продление полиса', 'Policy renewal'),
  when: 'lastPurchase',
  what: '335',
  detail: words(
    '{ism}: polis tugayapti, uzaytirish',
    '{имя}: полис кончается, продлить',
    '{name}: the policy ends, renew it',
  ),
};

/** By key of the trade; the first three are there from the beginning. */
const OF_TRADES: Readonly<Record<string, readonly Preset[]>> = {
  shop: [unanswered, late, again(60), birthday],
  services: [unanswered, offer, again(90), late, birthday],
  wholesale: [offer, late, again(30), coming, owner],
  logistics: [unanswered, offer, late, again(30), owner],
  insurance: [unanswered, offer, renew, birthday, late],
};
const OF_OTHERS = [unanswered, silent, offer, late, birthday];

/** How many of them a new workbook begins with. */
export const FIRST_PRESETS = 3;

/** Returns the ready-made rules of a trade, best first; those of no particular trade for one that we do not know. */
export function presetsOf(trade: string): readonly Preset[] {
  return OF_TRADES[trade] ?? OF_OTHERS;
}
