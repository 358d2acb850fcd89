// Says in words what the answers amount to, in the language that is chosen.

import type { SetupState } from '../../../src/modules/setup/view';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';
import type { SetupDialog } from './state';

export interface TradeCard {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** Returns the trades in the chosen language; as the server called them where the page has no word for one. */
export function tradesIn(t: Translate, { known }: Pick<SetupDialog, 'known'>): readonly TradeCard[] {
  return (known?.trades ?? []).map(({ key, label, hint }) => ({
    value: key,
    label: wordOr(t, `setup.trade.${key}`, label),
    hint: wordOr(t, `setup.trade.${key}.hint`, hint),
  }));
}

/** Returns one line: language, start, trade, staff. */
export function summaryOf(t: Translate, state: Pick<SetupDialog, 'known' | 'form'>): string {
  const { known, form } = state;
  const trade = tradesIn(t, state).find(({ value }) => value === form.trade)?.label;
  const people = form.staff.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '').length;
  const parts = [
    known?.languages.find(({ key }) => key === form.language)?.label,
    trade,
    t(startKey(form.start, known)),
    t('setup.people', { count: String(people) }),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function startKey(start: SetupDialog['form']['start'], known: SetupState | null): TextKey {
  if (start === 'sample') return 'setup.with.sample';
  return known?.isSetUp ? 'setup.with.keep' : 'setup.with.empty';
}

/** A key that is missing comes back as it is. */
function wordOr(t: Translate, key: string, otherwise: string): string {
  const word = t(key as TextKey); // The server decides which trades there are, so their keys are no fixed list.
  return word === key ? otherwise : word;
}
