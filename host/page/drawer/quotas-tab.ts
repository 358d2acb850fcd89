// What this account has left today of Google's quotas, and what kind of account it is.

import type { AccountType, QuotaLeft } from '../../accounts';
import { element } from '../element';
import type { TabRooms } from './drawer';
import { table } from './pieces';

const NAMES: Readonly<Record<QuotaLeft['name'], string>> = {
  email: 'Mail recipients',
  urlfetch: 'UrlFetch calls',
  properties: 'Property reads and writes',
  'trigger time': 'Trigger time, minutes',
  pdf: 'HTML to PDF',
};

export function drawQuotas({ view, ask, account }: TabRooms): readonly HTMLElement[] {
  const rows = view.quotas.map((quota) => [
    NAMES[quota.name],
    amountText(quota, quota.left),
    amountText(quota, quota.limit),
    element('meter', { min: '0', max: String(quota.limit), value: String(quota.left) }),
  ]);
  return [
    element(
      'div',
      { class: 'controls' },
      element('span', {}, `Today, for ${account}, as an account of the kind`),
      typeChoice(),
    ),
    table(['Quota', 'Left', 'Of', ''], rows),
  ];

  function typeChoice(): HTMLElement {
    const types: readonly AccountType[] = ['consumer', 'workspace'];
    const options = types.map((type) => element('option', { value: type, selected: type === view.accountType }, type));
    const choice = element('select', { 'aria-label': 'Kind of account' }, ...options);
    choice.addEventListener('change', () => {
      ask({ kind: 'account-type', type: choice.value === 'workspace' ? 'workspace' : 'consumer' });
    });
    return choice;
  }
}

function amountText({ name }: QuotaLeft, amount: number): string {
  const shown = name === 'trigger time' ? Math.floor(amount / 60_000) : amount;
  return shown.toLocaleString('en-US');
}
