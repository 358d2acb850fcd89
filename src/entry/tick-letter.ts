// Tells the owner of the trigger by mail that the hourly work failed: Google tells nobody, or only much later.

import { activeSpreadsheet } from '../google/active-book';
import { sendLetter } from '../google/mail';
import { zoneOf } from '../google/zone';
import { dayAt } from '../kernel/time/zone';
import { isWorthALetter, type Run, type Trouble } from '../modules/health/index';
import { personLanguage, personTexts } from './app';
import { report, sentenceOfProblem } from './report-error';
import { sendNothing } from './send';
import { writeTickState } from './tick-state';

/**
 * Sends the letter where there is something to tell, at most once a day of the workbook's; returns the run with what became
 * of it. Noted before it is sent: a letter that is lost is better than one every hour.
 */
export function tellOwner(run: Run): Run {
  const { trouble } = run;
  if (!trouble) return run;
  const spreadsheet = activeSpreadsheet();
  const today = dayAt(Date.now(), zoneOf(spreadsheet.getSpreadsheetTimeZone()));
  if (!isWorthALetter(run, today)) return run;
  const noted = { ...run, mailedOn: today, isUnmailed: false };
  writeTickState({ run: noted });
  try {
    findOutWhatWent(run);
    send(trouble, spreadsheet.getUrl());
    return noted;
  } catch (reason) {
    report(reason);
    const unmailed = { ...noted, isUnmailed: true };
    writeTickState({ run: unmailed });
    return unmailed;
  }
}

/** The letter would hide in the quota what became of a mail that a run died on; it goes also where that cannot be found out. */
function findOutWhatWent({ quota }: Run): void {
  try {
    sendNothing(quota);
  } catch (reason) {
    report(reason);
  }
}

function send(trouble: Trouble, link: string): void {
  const texts = personTexts();
  const sentence = sentenceOfProblem(trouble, texts, personLanguage());
  const words = { step: texts(`health.step.${trouble.step || 'open'}`), sentence, link };
  const to = Session.getEffectiveUser().getEmail();
  sendLetter({ to, subject: texts('mail.tickSubject'), body: texts('mail.tick', words) });
}
