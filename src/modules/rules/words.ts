// Says in words what a rule does, for suggestions, messages and the list of rules.

import { type Language, type Words, wordIn } from '../../kernel/i18n/language';
import type { Texts } from '../../kernel/i18n/texts';
import { fold } from '../../kernel/text/fold';
import { printDay } from '../../kernel/time/day';
import type { AmountOf } from './amounts';
import { dayIn } from './blanks';
import { fieldAt } from './fields';
import type { Rows, RuleRow } from './holds';
import type { Deed, Wait } from './rule';

type Speaking = { readonly texts: Texts; readonly language: Language };

/** Says what the deed is: `Mijozga xat: Tabrik`. A task is called by its title alone. */
export function deedInWords(deed: Deed, { texts, language }: Speaking): string {
  switch (deed.kind) {
    case 'task':
      return deed.title;
    case 'nextContact':
      return texts('rules.do.nextContact', { after: waitInWords(deed.after, texts) });
    case 'setField':
      return `${wordIn(fieldAt(deed.place).heading, language)} = ${deed.text}`;
    case 'mailCustomer':
      return texts('rules.do.mailCustomer', { what: deed.template });
    default:
      return texts(`rules.do.${deed.kind}`, { what: deed.text });
  }
}

/** Says how long: "2 ish kuni". */
export function waitInWords({ days, isWork }: Wait, texts: Texts): string {
  return texts(isWork ? 'rules.workDays' : 'rules.days', { count: String(days) });
}

/** Words that a text of a rule may hold in braces, in every language: what stands for them in its message. */
const PLACES: readonly (readonly [Words, (rows: Rows, amountOf: AmountOf) => string])[] = [
  [{ uz: 'ism', ru: 'имя', en: 'name' }, ({ customers }) => textAt(customers, 'name') || textAt(customers, 'contact')],
  [{ uz: 'telefon', ru: 'телефон', en: 'phone' }, ({ customers }) => textAt(customers, 'contact')],
  [{ uz: 'nima kerak', ru: 'что нужно', en: 'need' }, ({ deals }) => textAt(deals, 'need')],
  [{ uz: 'bosqich', ru: 'этап', en: 'stage' }, ({ deals }) => textAt(deals, 'stage')],
  [{ uz: 'vazifa', ru: 'задача', en: 'task' }, ({ tasks }) => textAt(tasks, 'title')],
  [{ uz: 'summa', ru: 'сумма', en: 'amount' }, (rows, amountOf) => amountOf(rows)],
  [{ uz: 'muddat', ru: 'срок', en: 'due' }, dateIn],
  [{ uz: 'sana', ru: 'дата', en: 'date' }, dateIn],
];

/** Fills in `{ism}` and the like; what is no such word stays as it stands. */
export function fillIn(text: string, rows: Rows, amountOf: AmountOf): string {
  return text.replace(PLACE, (typed, name: string) => placeNamed(name)?.[1](rows, amountOf) ?? typed);
}

/** Returns what stands in braces and is no such word, as it was typed. */
export function unknownPlaces(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].flatMap(([typed, name = '']) => (placeNamed(name) ? [] : [typed]));
}

/** Returns the words that there are, as they are typed. */
export function knownPlaces(language: Language): string {
  return PLACES.map(([words]) => `{${wordIn(words, language)}}`).join(', ');
}

function dateIn(rows: Rows): string {
  const day = dayIn(rows);
  return day === '' ? '' : printDay(day);
}

const PLACE = /\{([^{}]+)\}/g;

function placeNamed(name: string) {
  return PLACES.find(([words]) => Object.values(words).some((word) => fold(word) === fold(name)));
}

function textAt(row: RuleRow | undefined, field: string): string {
  return String(row?.[field] ?? '');
}
