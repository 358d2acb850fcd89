// Reads what digests are made of, once for all people.

import { currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import type { Ports } from '../../kernel/ports';
import { ratingDaysOf, readSettings } from '../settings/index';
import { readStaff, staffTable } from '../staff/index';
import { readToday } from '../today/index';
import { parseDigestOptions } from './options';
import { lastDigestDay } from './when';
import type { DigestWorld } from './world';

export interface DigestWorldRead extends DigestWorld {
  /** ISO code of the firm's own currency. */
  readonly currency: string;
  /** '' where nobody named it. */
  readonly firm: string;
}

/** Returns it; `lists` is what the journal knows. Eight blocking calls: settings, staff, and those of Today. */
export function readDigestWorld(
  ports: Ports,
  lists: Readonly<Record<string, Readonly<Record<string, string>>>>,
): DigestWorldRead {
  const { book, now, zone } = ports;
  const settings = readSettings(book);
  const options = parseDigestOptions(settings);
  const currency = currencyNamed(settings.currency) ?? HOME_CURRENCY;
  return {
    read: readToday(ports, {
      ...{ currency, touchDays: settings.touchDays },
      ratingDays: ratingDaysOf(settings.ratingDays),
    }),
    staff: book.has(staffTable) ? readStaff(ports) : [],
    since: lastDigestDay({ now, zone, options }, lists),
    options,
    currency,
    firm: settings.firm,
  };
}
