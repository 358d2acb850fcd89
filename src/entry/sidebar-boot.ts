// What the sidebar is handed when it opens.

import { currencyNamed, HOME_CURRENCY } from '../kernel/currency';
import type { Ports } from '../kernel/ports';
import type { Table } from '../kernel/schema/table';
import { dayAt } from '../kernel/time/zone';
import { modules } from '../modules/index';
import { ratingDaysOf, readSettings, sourcesTable } from '../modules/settings/index';
import { type Colleague, nameOf, readStaff, roleOf, staffTable } from '../modules/staff/index';
import { lossReasonsTable, readStages, stagesTable } from '../modules/stages/index';
import { seenBy } from './page-seen';
import { sidebarDictionary } from './page-texts';
import type { SidebarBoot, StageChoice, Viewing } from './rpc';

/**
 * Returns it, read from the lists and the settings; a list whose sheet is gone is empty; `writes` says whether the
 * person may edit the file. Six blocking calls.
 */
export function bootOf(ports: Ports, writes: boolean, view: SidebarBoot['view']): SidebarBoot {
  const { book, language, now, zone } = ports;
  const staff = book.has(staffTable) ? readStaff(ports) : [];
  const { first, firm, touchDays, currency: typed, ratingDays } = readSettings(book);
  const currency = currencyNamed(typed) ?? HOME_CURRENCY;
  return {
    language,
    texts: { ...sidebarDictionary(modules, language), ...wordsOfMoney(currency) },
    sources: labelsOf(ports, sourcesTable),
    today: dayAt(now, zone),
    stages: stagesOf(ports),
    lossReasons: lossReasonsOf(ports),
    staff: staff.map(({ label }) => label),
    me: nameOf(staff, book.user),
    view,
    first: first.toLowerCase() === 'sale' ? 'sale' : 'lead',
    currency,
    ratingDays: ratingDaysOf(ratingDays),
    firm,
    touchDays,
    viewing: viewingOf(staff, book.user, writes),
    seen: seenBy(book.user),
  };
}

/** The dictionary speaks of soʻm; a firm that reckons in another currency reads its code. */
function wordsOfMoney(currency: string): Readonly<Record<string, string>> {
  if (currency === HOME_CURRENCY) return {};
  const languages = ['uz', 'ru', 'en'];
  const reminders = languages.map((language) => [`reminder.money.${language}`, `{amount} ${currency}`] as const);
  return { 'money.home': currency, ...Object.fromEntries(reminders) };
}

/** Returns the labels of the loss reasons; none where their sheet is gone. One blocking call. */
export function lossReasonsOf(ports: Ports): readonly string[] {
  return ports.book.has(lossReasonsTable) ? labelsOf(ports, lossReasonsTable) : [];
}

/** Says why the person of that e-mail may only look; '' when they may write. `writes` says whether they may edit the file. */
export function viewingOf(staff: readonly Colleague[], email: string, writes: boolean): Viewing {
  if (!writes) return 'file';
  return roleOf(staff, email) === 'viewer' ? 'role' : '';
}

function labelsOf({ book }: Ports, table: Table): string[] {
  const labels = [...book.open(table, ['id', 'label']).records()].map(({ label }) => String(label ?? ''));
  return labels.filter((label) => label !== '');
}

function stagesOf({ book }: Ports): StageChoice[] {
  const stages = book.has(stagesTable) ? readStages(book) : [];
  return stages.map(({ key, label, outcome, nextDays, playbook, stuckDays, probability, pipeline }) => {
    return { key, label, outcome, nextDays, playbook, stuckDays, probability, pipeline };
  });
}
