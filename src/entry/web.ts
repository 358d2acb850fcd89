// The web app: what a form on the firm's own site, or whoever has the token, may post to the workbook.

import { DOOR_TOKEN, parseSubmission, takeLead } from '../modules/doors/index';
import { hasAlerts, tellAtOnce } from './alerts';
import { personTexts, reading, UNHURRIED, writing } from './app';
import { toFieldIssue } from './field-issue';
import { report } from './report-error';
import type { FieldIssue } from './rpc';

/**
 * A web app has no status codes, so the answer says it all. Where `retry` is true, the very same request, its requestId
 * included, should be sent again in a minute: however often it comes, it is carried out once.
 */
type WebAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly retry: boolean; readonly issues: readonly FieldIssue[] };

/** Takes a lead from a stranger: JSON or a form with token, requestId, name, phone or contact, need, source, amount. */
export function doPost(event: unknown): GoogleAppsScript.Content.TextOutput {
  return ContentService.createTextOutput(JSON.stringify(answerPost(event))).setMimeType(ContentService.MimeType.JSON);
}

function answerPost(event: unknown): WebAnswer {
  try {
    // The token is asked for before the lock, so that nobody without it can keep the workbook busy. Unhurried, since no
    // page stands behind a form that would ask afterwards whether the lead arrived.
    const parsed = reading(({ secrets }) => parseSubmission(event, secrets.get(DOOR_TOKEN)));
    let isToTell = false;
    const taken = parsed.ok
      ? writing(
          parsed.submission.requestId,
          (ports) => {
            const lead = takeLead(ports, parsed.submission);
            isToTell = hasAlerts(ports);
            return lead;
          },
          UNHURRIED,
        )
      : parsed;
    if (isToTell) tellQuietly();
    return taken.ok ? taken : { ok: false, retry: false, issues: taken.issues.map(toFieldIssue) };
  } catch (reason) {
    report(reason); // What is wrong with the workbook is its owner's business; the sender only learns to come again.
    return { ok: false, retry: true, issues: [{ field: '', message: personTexts()('door.later') }] };
  }
}

/** The lead is taken: that nobody could be told yet is no business of its sender, and the hourly work tells them. */
function tellQuietly(): void {
  try {
    tellAtOnce();
  } catch (reason) {
    report(reason);
  }
}
