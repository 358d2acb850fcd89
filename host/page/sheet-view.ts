// The grid on the page: o-spreadsheet over a model that follows the workbench's.

import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import * as chartLibrary from 'chart.js';
import { appendQuickly } from '../grid/live/append-history';
import { registerBlockPlugin } from '../grid/live/block-plugin';
import { toArea, toZone } from '../grid/live/book';
import { dayOf, followClock, type GridClock } from '../grid/live/clock';
import { registerLazyConditionalFormats } from '../grid/live/lazy-conditional-formats';
import { evaluateOnce, registerLazyEvaluation } from '../grid/live/lazy-evaluation';
import { registerLazyPainting } from '../grid/live/lazy-painting';
import { quickenDispatch } from '../grid/live/quick-dispatch';
import type { SheetInView } from '../server/protocol';
import { type Connection, toTransport } from './connection';
import { askConfirmation, showAlert } from './dialogs';
import { showToast } from './toasts';
import type { Words } from './words';

const MINUTE = 60_000;

/** The grid on the page, as the rest of the page deals with it. */
export interface SheetView {
  /** Goes to a sheet, and selects cells there if any are named. */
  activate(view: SheetInView): void;
  /** The clock was wound; `now` is the host's time. */
  setClock(now: number): void;
}

/** Shows the workbook in an element of the page. */
export async function showSheets(connection: Connection, place: HTMLElement, words: Words): Promise<SheetView> {
  const { welcome, inbox } = connection;
  giveChartLibrary();
  console.debug = () => undefined;
  registerBlockPlugin();
  registerLazyEvaluation({ isHeldUntilRead: false });
  registerLazyPainting();
  registerLazyConditionalFormats();
  let ahead = welcome.now - Date.now();
  const clock = { now: () => Date.now() + ahead, timeZone: () => welcome.timeZone };
  followClock(clock);
  const client = { id: welcome.tab, name: welcome.name };
  const mode = welcome.canEdit ? 'normal' : 'readonly';
  const model = new Model(welcome.workbook, { transportService: toTransport(connection), client, mode });
  appendQuickly(model);
  quickenDispatch(model);
  inbox.setPlayer((play) => evaluateOnce(model, play));
  // It has missed something and could only guess: it starts again from the whole workbook.
  model.on('unexpected-revision-id', {}, () => location.reload());
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => showToast({ title: '', message: text, seconds: 5 }, words),
    raiseError: (text: string, done?: () => void) => void showAlert('', text, words).then(done),
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
      void askConfirmation(text, words).then((isConfirmed) => (isConfirmed ? confirm() : cancel?.())),
  };
  const app = new App(Spreadsheet, { props, templates });
  await app.mount(place);
  evaluateDaily(model, clock);
  tellLooks(model, (view) => connection.tell({ kind: 'look', view }));
  return {
    activate: (view) => activate(model, view),
    setClock: (now) => {
      ahead = now - Date.now();
      model.dispatch('EVALUATE_CELLS');
    },
  };
}

/** TODAY() changes at midnight, also in a tab that nobody touches. */
function evaluateDaily(model: Model, clock: GridClock): void {
  let day = dayOf(clock);
  setInterval(() => {
    if (dayOf(clock) !== day) model.dispatch('EVALUATE_CELLS');
    day = dayOf(clock);
  }, MINUTE);
}

function activate(model: Model, { sheet, areas }: SheetInView): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (!model.getters.isSheetVisible(sheet)) return;
  if (sheet !== sheetIdFrom) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheet });
  const area = areas.at(-1);
  if (!area) return;
  const zone = toZone(area);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

/** The host is told what is in view and selected, for that is what a script calls active. */
function tellLooks(model: Model, tell: (view: SheetInView) => void): void {
  let seen = '';
  const look = () => {
    const view = { sheet: model.getters.getActiveSheetId(), areas: model.getters.getSelectedZones().map(toArea) };
    const now = JSON.stringify(view);
    if (now !== seen) tell(view);
    seen = now;
  };
  model.on('update', {}, look);
  look();
}

/** o-spreadsheet draws charts with a global Chart that has all of chart.js's classes on it, as its script build has. */
function giveChartLibrary(): void {
  const { Chart, registerables } = chartLibrary;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, chartLibrary) });
}
