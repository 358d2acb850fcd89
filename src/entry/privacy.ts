// The dialog of people's data: one person handed out or erased, who is kept for too long, the policy, and exports.

import * as v from 'valibot';
import { activeSpreadsheet } from '../google/active-book';
import { createBesideCells } from '../google/beside-cells';
import { showDialog } from '../google/dialog';
import { createEverySheet } from '../google/every-sheet';
import { zoneOf } from '../google/zone';
import { parseInput, type Result } from '../kernel/input';
import type { Ports } from '../kernel/ports';
import { optionKey } from '../kernel/schema/options';
import { printDay } from '../kernel/time/day';
import { dayAt } from '../kernel/time/zone';
import {
  type ExportBegun,
  type ExportPiece,
  queueExported,
  beginExport as startExport,
  exportPiece as takePiece,
} from '../modules/export/index';
import { modules } from '../modules/index';
import {
  drawPolicy as drawingOf,
  ERASING,
  type Erased,
  erasePerson as erase,
  type Forgettables,
  findForgettable,
  handOutPerson,
  mayDecide,
  type PersonHandedOut,
  yearsInput,
} from '../modules/privacy/index';
import { readSettings } from '../modules/settings/index';
import { ROLES, readStaff } from '../modules/staff/index';
import { lookAfter } from '../modules/upkeep/index';
import { alertWriting } from './alerts';
import { newPass, personLanguage, personTexts, reading, UNHURRIED, working, writing } from './app';
import { openSetup } from './dialogs';
import { allTables, exportable } from './exportable';
import { toFieldIssue } from './field-issue';
import { look, updated } from './look';
import { createDictionary } from './page-texts';
import type { PolicyDrawn, PrivacyBoot } from './privacy-rpc';
import { answering, showingErrors } from './report-error';
import type { Answer } from './rpc';
import { sendNow } from './send';
import { requestOf } from './sidebar';

const SIZE = { width: 640, height: 640 };

/** Opens the dialog; a workbook in which there is nothing yet is set up instead. */
export function openPrivacy(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) return openSetup();
    if (!updated(found)) return undefined;
    const language = personLanguage();
    const pending = reading(({ book }) => book.asNoted().work[ERASING]) as { readonly id: string } | undefined; // Written by erase-person.ts.
    const boot: PrivacyBoot = { language, texts: createDictionary(modules, language), pending: pending?.id ?? '' };
    return showDialog('privacy', { title: personTexts()('privacy.title'), ...SIZE, boot });
  });
}

/** Returns all that is kept of one person; see `Rpc.personFile`. */
export function personFile(input: unknown): Answer<PersonHandedOut> {
  return answering(() => answerOf(reading((ports) => handOutPerson(ports, input))));
}

/** Erases one person; see `Rpc.erasePerson`. What people changed by hand is taken in before. */
export function erasePerson(input: unknown): Answer<Erased> {
  return answering(() => {
    const request = requestOf(input);
    if (reading(mayDecide)) writing(newPass(), lookAfter, UNHURRIED);
    const result = working(request, (ports) => {
      const spreadsheet = activeSpreadsheet();
      const tabs = createEverySheet(spreadsheet, zoneOf(spreadsheet.getSpreadsheetTimeZone()));
      const beside = createBesideCells(spreadsheet);
      const erased = erase(ports, { tabs, beside, tables: allTables() }, input);
      if (erased.ok) ports.book.commit(erased);
      return erased;
    });
    return answerOf(result);
  });
}

/** Returns who is kept for too long; see `Rpc.forgettable`. */
export function forgettable(input: unknown): Answer<Forgettables> {
  return answering(() => answerOf(reading((ports) => findForgettable(ports, input))));
}

const policyInput = v.object({ years: yearsInput });

/** Draws the policy where there is none; see `Rpc.drawPolicy`. */
export function drawPolicy(input: unknown): Answer<PolicyDrawn> {
  return answering(() => {
    const { years } = parseInput(policyInput, input);
    return answerOf(
      reading((ports): Result<PolicyDrawn> => {
        if (!mayDecide(ports)) return { ok: false, issues: [{ field: '', received: '', text: 'err.privacyRole' }] };
        const drawing = drawingOf(ports.texts, { ...policyFacts(ports), years });
        const isNew = !ports.desk.hasTab(drawing.name);
        if (isNew) ports.desk.draw(drawing);
        return { ok: true, value: { sheet: drawing.name, isNew } };
      }),
    );
  });
}

function policyFacts(ports: Ports) {
  const staff = readStaff(ports);
  const owner = staff.find(({ role }) => optionKey(ROLES, role) === 'owner')?.label ?? '';
  const { firm } = readSettings(ports.book);
  const day = printDay(dayAt(ports.now, ports.zone));
  return { firm: firm || activeSpreadsheet().getName(), owner, day, staff: staff.map(({ label }) => label) };
}

/** Opens exports for an hour and tells the owners at once; see `Rpc.beginExport`. */
export function beginExport(input: unknown): Answer<ExportBegun> {
  return answering(() => {
    const request = requestOf(input);
    const result = writing(
      request,
      (ports) => {
        const begun = startExport(ports, exportable(), input);
        if (begun.ok) queueExported(ports, request, () => alertWriting(readSettings(ports.book)));
        return begun;
      },
      UNHURRIED,
    );
    if (result.ok) sendNow(['alert']);
    return answerOf(result);
  });
}

/** Returns a piece of a table; see `Rpc.exportPiece`. */
export function exportPiece(input: unknown): Answer<ExportPiece> {
  return answering(() => answerOf(reading((ports) => takePiece(ports, exportable(), input))));
}

function answerOf<T>(result: Result<T>): Answer<T> {
  return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
}
