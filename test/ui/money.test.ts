// Money is shown with the word of its currency, and written as a person would type it.

import { toMoney, toTyped } from '../../ui/money';
import { createTexts } from '../../ui/texts';

const t = createTexts({ 'money.UZS': 'soʻm', 'money.home': 'USD' });

it.each([
  [1_234_567, 'UZS', '1 234 567 soʻm'],
  [1_000, '', '1 000 USD'],
  [300.5, 'USD', '300,5 USD'],
])('shows %d %s as %s', (amount, currency, shown) => {
  expect(toMoney(t, amount, currency).replaceAll('\u00a0', ' ')).toBe(shown);
  expect(toMoney(t, amount, currency)).not.toContain(' ');
});

it('writes an amount with plain spaces, which the server reads', () => {
  expect(toTyped(1_500_000)).toBe('1 500 000');
});
