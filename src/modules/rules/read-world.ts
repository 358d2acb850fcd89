// Reads what rules may name, and when the firm works.

import { currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import type { Ports } from '../../kernel/ports';
import { parseWorkTime, type WorkTime } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { newSince } from '../outbox/index';
import { readSettings } from '../settings/index';
import { type Colleague, readStaff, staffTable } from '../staff/index';
import { readStages, stagesTable } from '../stages/index';
import { readTemplates, type Template, templatesTable } from '../templates/index';
import { choicesOf } from './blanks';
import type { RuleWorld } from './parse-rule';

export interface World extends RuleWorld {
  readonly work: WorkTime;
  readonly colleagues: readonly Colleague[];
  readonly letters: readonly Template[];
  /** Its name; '' where the settings do not say. */
  readonly firm: string;
  /** The firm's own currency, an ISO code. */
  readonly currency: string;
}

/** Returns it; a list whose sheet is gone is empty. Four blocking calls. */
export function readWorld(ports: Pick<Ports, 'book' | 'now' | 'zone' | 'language'>): World {
  const { book, now, zone, language } = ports;
  const letters = book.has(templatesTable) ? readTemplates(book) : [];
  const settings = readSettings(book);
  const colleagues = book.has(staffTable) ? readStaff(ports) : [];
  return {
    stages: book.has(stagesTable) ? readStages(book) : [],
    letters,
    templates: choicesOf(letters),
    staff: colleagues.map(({ label }) => label),
    colleagues,
    work: parseWorkTime(settings),
    firm: settings.firm,
    currency: currencyNamed(settings.currency) ?? HOME_CURRENCY,
    language,
    today: dayAt(now, zone),
    newSince: newSince(book),
    zone,
  };
}
