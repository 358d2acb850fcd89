// The menu item for somebody who left: a small dialog asks who, and a sheet lists what went to whom.

import { showDialog } from '../google/dialog';
import { dayAt } from '../kernel/time/zone';
import { drawHandOver, handOverName, managerLeft } from '../modules/handover/index';
import { modules } from '../modules/index';
import { readStaff, staffTable } from '../modules/staff/index';
import { personLanguage, personTexts, reading, UNHURRIED, writing } from './app';
import { openSetup } from './dialogs';
import { toFieldIssue } from './field-issue';
import { look, updated } from './look';
import { createDictionary } from './page-texts';
import { answering, showingErrors } from './report-error';
import type { Answer, LeaverBoot, LeaverDone } from './rpc';
import { requestOf } from './sidebar';

const SIZE = { width: 440, height: 400 };

/** Opens the dialog; a workbook in which there is nothing yet is set up instead. */
export function openLeaver(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) return openSetup();
    if (!updated(found)) return undefined;
    return showDialog('leaver', { title: personTexts()('leaver.title'), ...SIZE, boot: bootOfLeaver() });
  });
}

/**
 * Shares out what somebody who left had to do, and lists it on a sheet: see `Rpc.somebodyLeft`. Cut off before the sheet
 * is there, the same request draws it.
 */
export function somebodyLeft(input: unknown): Answer<LeaverDone> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => managerLeft(ports, input), UNHURRIED);
    if (!result.ok) return { ok: false, issues: result.issues.map(toFieldIssue) };
    const { deals, tasks, customers } = result.value;
    const sheet = reading(({ desk, texts, now, zone }) => {
      const facts = { who: whoOf(input), day: dayAt(now, zone), handed: result.value };
      const name = handOverName(texts, facts);
      if (!desk.hasTab(name)) desk.draw(drawHandOver(texts, facts));
      return name;
    });
    return { ok: true, value: { deals, tasks, customers, sheet } };
  });
}

/** As the command took it. */
function whoOf(input: unknown): string {
  return String((input as { readonly who: unknown }).who).trim();
}

function bootOfLeaver(): LeaverBoot {
  const staff = reading((ports) => (ports.book.has(staffTable) ? readStaff(ports) : []));
  const language = personLanguage();
  return { language, texts: createDictionary(modules, language), staff: staff.map(({ label }) => label) };
}
