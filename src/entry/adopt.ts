// Adopting a tab of people's own as the sheet of customers, deals or sales, where it stands, and giving it back as it was.

import { activeSpreadsheet } from '../google/active-book';
import { showDialog } from '../google/dialog';
import { createTabs } from '../google/tabs';
import type { Result } from '../kernel/input';
import type { Ports } from '../kernel/ports';
import {
  type Adopted,
  type AdoptionStart,
  type AdoptPorts,
  type AlongWith,
  adoptSheet as adopt,
  foreseeAdoption as foresee,
  forgetAdopted,
  forgetAgain,
  type GivenBack,
  startAdoption,
  takenAlong,
  unbindAdopted,
  viewOf,
} from '../modules/adopt/index';
import { modules } from '../modules/index';
import { lookAfter } from '../modules/upkeep/index';
import type { AdoptBoot, AdoptionShown } from './adopt-rpc';
import { newPass, personLanguage, personTexts, reading, UNHURRIED, wasCarriedOut, writing } from './app';
import { openSetup } from './dialogs';
import { toFieldIssue } from './field-issue';
import { look, updated } from './look';
import { createDictionary } from './page-texts';
import { answering, showingErrors } from './report-error';
import type { Answer } from './rpc';
import { requestOf } from './sidebar';

const SIZE = { width: 760, height: 640 };

/** Opens the dialog; a workbook in which there is nothing yet is set up first. */
export function openAdopt(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) return openSetup();
    if (!updated(found)) return undefined;
    const language = personLanguage();
    const boot: AdoptBoot = { language, texts: createDictionary(modules, language) };
    return showDialog('adopt', { title: personTexts()('menu.useMySheet'), ...SIZE, boot });
  });
}

/** Returns what there is to choose from; see `Rpc.adoptableSheets`. */
export function adoptableSheets(): AdoptionStart {
  return answering(() => reading((ports) => startAdoption({ ...withTabs(ports), desk: ports.desk })));
}

/** Tells what adopting `{ sheetId, kind?, mapping? }` would do. At most five blocking calls. */
export function foreseeAdoption(input: unknown): Answer<AdoptionShown> {
  return answering(() => {
    const result = reading((ports) => foresee(withTabs(ports), input));
    if (!result.ok) return refusal(result);
    const { plan, hindrance } = result.value;
    const sentence = hindrance ? toFieldIssue(hindrance).message : '';
    return { ok: true, value: { ...viewOf(plan, personLanguage()), hindrance: sentence } };
  });
}

/** Adopts `{ requestId, sheetId, kind?, mapping? }`, then takes its rows in as those that people type; cut off in between, the next tick does. */
export function adoptSheet(input: unknown): Answer<Adopted & AlongWith> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => adopt(withTabs(ports), input), UNHURRIED);
    if (!result.ok) return refusal(result);
    writing(newPass(), lookAfter, UNHURRIED);
    const along = reading(({ book }) => takenAlong(book, result.value.kind));
    return { ok: true, value: { ...result.value, ...along } };
  });
}

/** Gives the adopted sheet of `{ requestId, kind? }` back as it was. */
export function undoAdoption(input: unknown): Answer<GivenBack> {
  return answering(() => {
    const request = requestOf(input);
    // What people did since the last pass is to be known, or it would be lost. Once its records are forgotten, a pass would take
    // them for new ones.
    const isAgain = wasCarriedOut(request);
    if (!isAgain) writing(newPass(), lookAfter, UNHURRIED);
    const result = writing(request, (ports) => forgetAdopted(withTabs(ports), input), UNHURRIED);
    if (!result.ok) return refusal(result);
    // Cut off, it may find its records once more, if a pass came in between.
    const again = isAgain ? writing(newPass(), (ports) => forgetAgain(withTabs(ports), input), UNHURRIED) : result;
    if (!again.ok) return refusal(again);
    const keptCopy = writing('', (ports) => unbindAdopted(withTabs(ports), result.value.kind), UNHURRIED);
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
