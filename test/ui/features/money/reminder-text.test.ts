// A reminder is polite in the customer's language, and goes where they can be reached.

import { sidebarDictionary } from '../../../../src/entry/page-texts';
import { modules } from '../../../../src/modules/index';
import type { Debt } from '../../../../ui/features/money/debt';
import { reminderLinks, reminderText } from '../../../../ui/features/money/reminder-text';
import { createTexts } from '../../../../ui/texts';

const DEBT: Debt = {
  customerId: 'M-1',
  saleId: '',
  name: 'Nodira',
  contact: '+998 90 123 45 67',
  telegram: '',
  currency: 'UZS',
  amount: 6_000_000,
  due: '2026-11-12',
};
const speak = (language: Parameters<typeof sidebarDictionary>[1]) => createTexts(sidebarDictionary(modules, language));
/** Spaces that do not break look like others here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  ['uz', 'Assalomu alaykum, Nodira. Toʻlov haqida eslatamiz: 6 000 000 soʻm, muddati 12.11.2026.'],
  ['ru', 'Здравствуйте, Nodira. Напоминаем об оплате: 6 000 000 сум, срок 12.11.2026.'],
  ['en', 'Hello, Nodira. A kind reminder of your payment: 6 000 000 soum, due on 12.11.2026.'],
] as const)('is written in %s whatever the panel speaks', (language, beginning) => {
  const said = (['uz', 'uz-Cyrl', 'ru', 'en'] as const).map((panel) => reminderText(speak(panel), DEBT, language));

  expect(new Set(said).size).toBe(1);
  expect(plain(said[0] ?? '')).toContain(beginning);
});

it.each(['', '+998 90 123 45 67'])('greets nobody by the phone where the name is %j', (name) => {
  expect(reminderText(speak('uz'), { ...DEBT, name }, 'en')).toMatch(/^Hello\. A kind/);
});

it('is signed by the firm that has a name', () => {
  expect(reminderText(speak('uz'), DEBT, 'en', 'Baraka')).toMatch(/let us know\. Thank you\.\nBaraka$/);
});

it('asks for a day where none was agreed', () => {
  const text = reminderText(speak('uz'), { ...DEBT, due: '' }, 'ru');

  expect(plain(text)).toBe(
    'Здравствуйте, Nodira. Напоминаем об оплате: 6 000 000 сум. В какой день вам удобно оплатить? Спасибо.',
  );
});

it('names another currency by its code', () => {
  expect(reminderText(speak('uz'), { ...DEBT, amount: 300.5, currency: 'USD' }, 'uz')).toContain('300,5 USD');
});

describe('the ways to send it', () => {
  const hrefs = (contact: string, telegram = '') =>
    reminderLinks({ contact, telegram }, 'Salom & 1').map(({ kind, href }) => `${kind} ${href}`);
  const TEXT = 'Salom%20%26%201';
  const MAIL = `email mailto:?body=${TEXT}`;

  it.each([
    [
      '+998 90 123 45 67',
      '',
      [`telegram https://t.me/+998901234567?text=${TEXT}`, `sms sms:+998901234567?body=${TEXT}`, MAIL],
    ],
    ['90 123 45 67', '', [`sms sms:901234567?body=${TEXT}`, MAIL]],
    ['@nodira_t', '', [`telegram https://t.me/nodira_t?text=${TEXT}`, MAIL]],
    ['90 123 45 67', '@nodira', [`telegram https://t.me/nodira?text=${TEXT}`, `sms sms:901234567?body=${TEXT}`, MAIL]],
    ['', '', [MAIL]],
    ['bozorda', 'javascript:alert(1)', [MAIL]],
  ])('to %j, %j on Telegram', (contact, telegram, links) => {
    expect(hrefs(contact, telegram)).toEqual(links);
  });
});
