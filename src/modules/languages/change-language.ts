// Changes the language of a filled workbook in one run, table by table, writing down in the journal how far it came: cut off
// anywhere, the next run goes on. Each piece knows our words in all languages, so that doing it again changes nothing.

import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../kernel/i18n/language';
import { invalid } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';
import { ARCHIVES } from '../archive/index';
import { refreshFigures, waitForAll } from '../figures/index';
import { recordLanguage } from '../settings/index';
import { SHEETS } from '../setup/index';
import { knownStages, readStages, stagesTable } from '../stages/index';
import { todayTable } from '../today-sheet/index';
import { translateDashboard } from './translate-dashboard';
import { translateLists, translateRecords } from './translate-records';
import { translateReports } from './translate-reports';
import { translateSheet } from './translate-sheet';

const languageInput = v.object({
  requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  language: v.picklist(LANGUAGES),
});

export interface LanguageChanged {
  readonly language: Language;
  /** False when the time was over: asked for again, it goes on. */
  readonly isDone: boolean;
}

/** The name of the work in the journal while it is not done. */
export const LANGUAGE_WORK = 'language';

/** How far a run came, as it stands in the journal. */
interface Progress {
  readonly to: Language;
  readonly done: number;
}

const TABLES: readonly Table[] = [...SHEETS, ...ARCHIVES.map(({ archive }) => archive)];

/** Does a piece of the work; returns whether it is done. */
type Piece = (ports: Ports, to: Language) => boolean;

/** Rules before cells, lists before the records that show their labels. */
const PIECES: readonly Piece[] = [
  ...[...TABLES, todayTable].map(
    (table): Piece =>
      (ports, to) => {
        translateSheet(table, to, ports);
        return true;
      },
  ),
  ({ book }, to) => {
    translateLists(book, to);
    return true;
  },
  ...TABLES.map(
    (table): Piece =>
      ({ book }, to) =>
        translateRecords(book, table, to),
  ),
  (ports, to) => {
    translateDashboard(to, ports);
    return true;
  },
  (ports, to) => {
    translateReports(to, ports);
    return true;
  },
];

/**
 * Brings headings, tabs, lists and fixed choices of the workbook to the language of `{ requestId, language }`, as far as the
 * time goes; what people named or typed themselves stays. Throws INPUT_INVALID.
 */
export function changeLanguage(ports: Ports, input: unknown): LanguageChanged {
  const parsed = v.safeParse(languageInput, input);
  if (!parsed.success) throw invalid(parsed.issues);
  return carryOut(ports, parsed.output.language);
}

/** Goes on with a run that was cut off; null where none was. */
export function goOnChanging(ports: Ports): LanguageChanged | null {
  const left = leftAt(ports);
  return left ? carryOut(ports, left.to) : null;
}

function carryOut(ports: Ports, to: Language): LanguageChanged {
  const { book, timeLeft } = ports;
  const left = leftAt(ports);
  let done = left?.to === to ? left.done : 0;
  note(ports, { to, done });
  for (let piece = PIECES[done]; piece; piece = PIECES[done]) {
    if (piece(ports, to)) done += 1;
    note(ports, { to, done });
    if (timeLeft() < 0) return { language: to, isDone: false };
  }
  recordLanguage(book, to);
  // What the journal knows of the stages, a lead is added by.
  if (book.has(stagesTable)) knownStages(book, readStages(book));
  // The debts on the dashboard are written with the figures, in the language that the settings say.
  waitForAll(book);
  book.commitStep();
  refreshFigures(ports);
  book.keep({ work: { [LANGUAGE_WORK]: null } });
  const answer: LanguageChanged = { language: to, isDone: true };
  book.commit(answer);
  return answer;
}

/** What a piece asked of the book is committed together with how far it came. */
function note({ book }: Ports, progress: Progress): void {
  book.keep({ work: { [LANGUAGE_WORK]: { ...progress } } });
  book.commitStep();
}

function leftAt({ book }: Ports): Progress | undefined {
  return book.state().work[LANGUAGE_WORK] as Progress | undefined; // Written by this file and no other.
}
