// How it went, in sentences: what is in use now and what came along, or what was given back.

import type { Adopted, SheetInUse } from '../../../src/modules/adopt/adopt-sheet';
import type { AlongWith } from '../../../src/modules/adopt/along-with';
import type { GivenBack } from '../../../src/modules/adopt/undo-adoption';
import type { Translate } from '../../texts';

/** Says which sheet of people's own is in use. */
export function sayInUse(t: Translate, { tab, kind, records }: SheetInUse): string {
  return t('adopt.done', { tab, what: t(`adopt.what.${kind}`), records: String(records) });
}

/** Says that a sheet is in use now, and what people should know of it. */
export function sayAdopted(
  t: Translate,
  adopted: Adopted & AlongWith,
  labelOf: (field: string) => string,
): readonly string[] {
  const { customers, unclear, words, withoutRule } = adopted;
  return [
    sayInUse(t, adopted),
    ...(customers > 0 ? [t('adopt.customersAdded', { count: String(customers) })] : []),
    ...(unclear > 0 ? [t('adopt.unclear', { count: String(unclear) })] : []),
    ...(words.length > 0 ? [t('adopt.words', { words: words.join(', ') })] : []),
    ...(withoutRule.length > 0 ? [t('adopt.noRules', { fields: withoutRule.map(labelOf).join(', ') })] : []),
  ];
}

/** Says that a sheet was given back, and what stays. */
export function sayGivenBack(t: Translate, { tab, keptCopy, kept }: GivenBack): readonly string[] {
  return [
    t(keptCopy ? 'adopt.keptCopy' : 'adopt.undone', { tab }),
    ...(kept > 0 ? [t('adopt.keptCustomers', { count: String(kept) })] : []),
  ];
}
