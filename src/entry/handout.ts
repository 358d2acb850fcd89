// Opens the dashboard as one page of A4 over the sheet, where it is looked at and printed.

import { showDocument } from '../google/dialog';
import { handoutOf } from '../modules/handout/index';
import { reading } from './app';
import { toFieldIssue } from './field-issue';
import { showingErrors } from './report-error';
import { say } from './say';

/** Wide enough for a sheet of A4, low enough for a cheap laptop. */
const SIZE = { width: 860, height: 640 };

/** Makes the page and shows it; without a dashboard says what to do. Three blocking calls. */
export function printDashboard(): void {
  showingErrors(() => {
    const made = reading(handoutOf);
    if (!made.ok) return say(made.issues.map((issue) => toFieldIssue(issue).message).join(' '));
    return showDocument(made.value.html, { title: made.value.title, ...SIZE });
  });
}
