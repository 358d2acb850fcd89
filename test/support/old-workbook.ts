// Workbooks of other releases: the words in them, how they are updated, and what must be the same afterwards.

import type { Grid } from '../../host/grid/grid';
import { ARCHIVES } from '../../src/modules/archive/index';
import { modules } from '../../src/modules/index';
import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import { type Daftar, mustEndWell } from './daftar';
import { wordsOf } from './heading-words';
import { cellsOf } from './sheet-cells';

/** What is called how in a workbook of a language. */
export interface Words {
  readonly deals: string;
  readonly customers: string;
  readonly settings: string;
  readonly log: string;
  readonly journal: string;
  readonly memory: string;
  readonly stages: string;
  readonly archive: string;
  readonly payments: string;
  readonly rules: string;
  readonly copy: (version: number) => string;
  readonly updated: (from: number) => string;
  readonly newer: string;
}

export const UZ: Words = {
  deals: 'Bitimlar',
  customers: 'Mijozlar',
  settings: 'Sozlamalar',
  log: 'Oʻzgarishlar tarixi',
  journal: 'Daftar jurnali',
  memory: 'Daftar xotirasi',
  stages: 'Bosqichlar',
  archive: 'Bitimlar arxivi',
  payments: 'Toʻlovlar',
  rules: 'Qoidalar',
  copy: (version) => `Daftar v${version} nusxasi: Sozlamalar`,
  updated: (from) => `Kitob yangilandi: ${from} → ${SCHEMA_VERSION}. Avvalgi holati yashirin varaqlarda saqlandi.`,
  newer: `Bu kitob yangiroq Daftarda yaratilgan (jadvallar 9, skript ${SCHEMA_VERSION}). Skriptni yangilang. Hech narsa yozilmadi.`,
};

export const RU: Words = {
  deals: 'Сделки',
  customers: 'Клиенты',
  settings: 'Настройки',
  log: 'История изменений',
  journal: 'Журнал Daftar',
  memory: 'Память Daftar',
  stages: 'Этапы',
  archive: 'Архив сделок',
  payments: 'Оплаты',
  rules: 'Автоправила',
  copy: (version) => `Копия Daftar v${version}: Настройки`,
  updated: (from) => `Книга обновлена: ${from} → ${SCHEMA_VERSION}. Прежнее состояние сохранено на скрытых листах.`,
  newer: `Эта книга создана более новым Daftar (таблицы 9, скрипт ${SCHEMA_VERSION}). Обновите скрипт. Ничего не записано.`,
};

const TABLES = [...modules.flatMap((module) => module.tables), ...ARCHIVES.map(({ archive }) => archive)];
/** Headings of the columns that came after a version. */
function headingsSince(version: number): ReadonlySet<string> {
  const fields = TABLES.flatMap((table) => Object.values(table.fields));
  return new Set(fields.flatMap((field) => ((field.since ?? 1) > version ? wordsOf(field) : [])));
}

const COPY = /nusxasi|Копия/;

/** The alerts and toasts since one last looked. */
export function messages(daftar: Daftar): string[] {
  return daftar.takeShown().flatMap((shown) => ('message' in shown ? [shown.message] : []));
}

/** Opens the sidebar, which updates the workbook; returns what it said. */
export function update(daftar: Daftar): string[] {
  daftar.takeShown();
  mustEndWell(daftar.run('openSidebar'));
  return messages(daftar);
}

/** The tabs that people had, with all that stands in their columns; of our own sheets those that a migration leaves alone. */
export function peoplesSheets({ grid }: Daftar, words: Words, version: number): unknown {
  const theirs = grid.sheets().filter(({ name }) => tabsOfPeople(words).includes(name));
  const since = headingsSince(version);
  return theirs.map(({ id, name, hidden }) => ({ name, hidden, columns: columnsOf(grid, id, since) }));
}

function tabsOfPeople({ deals, customers, archive }: Words): string[] {
  return [deals, customers, archive, 'Sotuvlar', 'Продажи', 'Aloqalar', 'История контактов', 'Manbalar', 'Источники'];
}

/** Whole columns with their formats, from left to right, without blank ones and those that came later. */
function columnsOf(grid: Grid, id: number, later: ReadonlySet<string>): unknown {
  const area = { row: 1, column: 1, rows: grid.lastRow(id), columns: grid.lastColumn(id) };
  const rows = grid.read(id, area);
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index]));
  const isOld = (column: (typeof columns)[number]) => !later.has(String(column[0]?.value));
  return columns.filter((column) => isOld(column) && column.some((cell) => (cell?.value ?? '') !== ''));
}

/** The stages as they stand, by the key: what each counts as, and its order. */
export function stagesOf(daftar: Daftar, { stages }: Words): unknown {
  return daftar.records(stages).map((stage) => Object.values(stage).slice(0, 4));
}

/** The settings, by their keys. */
export function settingsOf(daftar: Daftar, { settings }: Words): unknown {
  return cellsOf(daftar.grid, daftar.sheetId(settings))
    .slice(1)
    .map((row) => row.slice(0, 2));
}

/** What every sheet and column is marked as; the marks of a copy are those of no table. */
export function marksOf({ grid }: Daftar): string[] {
  const originals = grid.sheets().filter(({ name }) => !COPY.test(name));
  const marks = originals.flatMap(({ id, name }) =>
    grid.extras(id).metadata.map(({ key, value }) => [name, key, value]),
  );
  return marks.map(([name, key, value]) => `${name}: ${key === 'daftar.field' ? value : key}`).sort();
}

/** Without the log and the journal, which tell how often it was begun. */
export function finalState(daftar: Daftar, words: Words, version: number): unknown {
  const { settings, memory, copy, stages } = words;
  const ours = [settings, memory, copy(version), stages].map((name) => cellsOf(daftar.grid, daftar.sheetId(name)));
  const tabs = daftar.grid.sheets().map(({ name, hidden }) => [name, hidden]);
  return { people: peoplesSheets(daftar, words, version), ours, tabs, marks: marksOf(daftar) };
}
