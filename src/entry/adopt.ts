// Adopting a tab of people's own as the sheet of customers, where it stands, and giving it back as it was.

import { activeSpreadsheet } from '../google/active-book';
import { createTabs } from '../google/tabs';
import type { Result } from '../kernel/input';
import type { Ports } from '../kernel/ports';
import type { Tab } from '../kernel/tabs';
import {
  type Adopted,
  type AdoptionView,
  type AdoptPorts,
  adoptSheet as adopt,
  adoptableTabs,
  foreseeAdoption as foresee,
  forgetAdopted,
  type GivenBack,
  unbindAdopted,
  viewOf,
} from '../modules/adopt/index';
import { lookAfter } from '../modules/upkeep/index';
import { newPass, personLanguage, reading, UNHURRIED, writing } from './app';
import { toFieldIssue } from './field-issue';
import { answering } from './report-error';
import type { Answer } from './rpc';
import { requestOf } from './sidebar';

/** Returns the tabs that are none of Daftar's. */
export function adoptableSheets(): readonly Tab[] {
  return answering(() => reading((ports) => adoptableTabs(withTabs(ports))));
}

/** Tells what adopting `{ sheetId, mapping? }` would do. At most five blocking calls. */
export function foreseeAdoption(input: unknown): Answer<AdoptionView> {
  return answering(() => {
    const result = reading((ports) => foresee(withTabs(ports), input));
    return result.ok ? { ok: true, value: viewOf(result.value, personLanguage()) } : refusal(result);
  });
}

/** Adopts `{ requestId, sheetId, mapping? }`, then takes its rows in as any that people type; cut off in between, the next tick does. */
export function adoptSheet(input: unknown): Answer<Adopted> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => adopt(withTabs(ports), input), UNHURRIED);
    if (!result.ok) return refusal(result);
    writing(newPass(), lookAfter, UNHURRIED);
    return result;
  });
}

/** Gives the adopted sheet of `{ requestId }` back as it was. */
export function undoAdoption(input: unknown): Answer<GivenBack> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => forgetAdopted(withTabs(ports)), UNHURRIED);
    if (!result.ok) return refusal(result);
    const keptCopy = writing('', (ports) => unbindAdopted(withTabs(ports)), UNHURRIED);
    return { ok: true, value: { ...result.value, keptCopy } };
  });
}

function withTabs(ports: Ports): AdoptPorts {
  const { book, mender, zone } = ports;
  return { book, mender, zone, tabs: createTabs(activeSpreadsheet(), zone) };
}

function refusal({ issues }: Extract<Result<unknown>, { ok: false }>) {
  return { ok: false, issues: issues.map(toFieldIssue) } as const;
}
