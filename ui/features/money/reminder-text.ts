// Writes a polite reminder of a debt in the customer's language, and the links that send it; pure.

import { toShownAmount } from '../../amount';
import { toShownDay } from '../../day';
import type { Translate } from '../../texts';
import type { Debt } from './debt';

export const REMINDER_LANGUAGES = ['uz', 'ru', 'en'] as const;
export type ReminderLanguage = (typeof REMINDER_LANGUAGES)[number];

/** Returns the language of the panel, which is the likeliest of its customers. */
export function spokenLanguage(page: Pick<Document, 'documentElement'> = document): ReminderLanguage {
  return REMINDER_LANGUAGES.find((each) => each === page.documentElement.lang) ?? 'uz';
}

/** Returns the text; without a day it asks for one. Nobody is greeted by their phone; a firm signs. */
export function reminderText(t: Translate, debt: Debt, language: ReminderLanguage, firm = ''): string {
  const { name, contact, currency, due } = debt;
  const who = name === '' || name === contact ? '' : `, ${name}`;
  const sum = toShownAmount(debt.amount);
  const isSoum = currency === '' || currency === 'UZS';
  const amount = isSoum ? t(`reminder.money.${language}`, { amount: sum }) : `${sum} ${currency}`;
  const text = t(`reminder.${due === '' ? 'noDate' : 'due'}.${language}`, { who, amount, date: toShownDay(due) });
  return firm === '' ? text : `${text}\n${firm}`;
}

export interface ReminderLink {
  readonly kind: 'telegram' | 'sms' | 'email';
  readonly href: string;
}

/** Returns the ways to send a text to whoever has this phone or @username; mail asks for its address in the mail program. */
export function reminderLinks(
  { contact, telegram }: Pick<Debt, 'contact' | 'telegram'>,
  text: string,
): readonly ReminderLink[] {
  const body = encodeURIComponent(text);
  const digits = contact.replace(/\D/g, '');
  const isPhone = !contact.includes('@') && digits.length >= 7;
  const handle = handleIn(`@${telegram.replace(/^@/, '')}`) ?? handleIn(contact);
  // A number without its country is known to no service.
  const chat = handle ?? (isPhone && digits.length >= 11 ? `+${digits}` : null);
  return [
    ...(chat === null ? [] : [{ kind: 'telegram' as const, href: `https://t.me/${chat}?text=${body}` }]),
    ...(isPhone ? [{ kind: 'sms' as const, href: `sms:${digits.length >= 11 ? '+' : ''}${digits}?body=${body}` }] : []),
    { kind: 'email', href: `mailto:?body=${body}` },
  ];
}

function handleIn(text: string): string | null {
  return /^@([A-Za-z]\w{3,})$/.exec(text.trim())?.[1] ?? null;
}
