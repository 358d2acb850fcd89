// Gathers what messages of rules are written from: the staff, the templates, and when the firm works.

import { LANGUAGE_NAMES } from '../../kernel/i18n/language-names';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fold } from '../../kernel/text/fold';
import { printDay } from '../../kernel/time/day';
import type { WaysThereAre } from '../outbox/index';
import { type MergeValues, writeLetter } from '../templates/index';
import { type AmountOf, amountsIn } from './amounts';
import { dayIn } from './blanks';
import { textOf } from './facts';
import type { Tellers } from './messages';
import type { PlannedAction } from './plan-actions';
import type { World } from './read-world';

/** Returns them; no call. */
export function tellersOf(
  { now, zone, texts }: Pick<Ports, 'now' | 'zone' | 'texts'>,
  world: World,
  ways: WaysThereAre,
): Tellers {
  const { colleagues, work, letters, language, firm, currency } = world;
  const amountOf = amountsIn(currency, texts);
  return {
    ...{ colleagues, ways, work, now, zone, amountOf },
    letterOf: (template, action) => {
      const named = letters.filter(({ name }) => fold(name) === fold(template));
      const letter = named.find((each) => optionKey(LANGUAGE_NAMES, each.language) === language) ?? named[0];
      const written = letter && writeLetter(letter, valuesOf(action, firm, amountOf));
      return written?.ok ? written.letter : null;
    },
  };
}

function valuesOf({ rows, responsible }: PlannedAction, firm: string, amountOf: AmountOf): MergeValues {
  const { customers, deals } = rows;
  const date = dayIn(rows);
  const amount = amountOf(rows);
  return {
    ...{ name: textOf(customers, 'name'), firm, manager: responsible, product: textOf(deals, 'need') },
    ...(amount !== '' && { amount }),
    ...(date !== '' && { date: printDay(date) }),
  };
}
