// The grid on the page: o-spreadsheet over a model that follows the workbench's.

import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import * as chartLibrary from 'chart.js';
import { registerBlockPlugin } from '../grid/live/block-plugin';
import { followClock } from '../grid/live/clock';
import { evaluateOnce, registerLazyEvaluation } from '../grid/live/lazy-evaluation';
import { type Connection, toTransport } from './connection';
import { askConfirmation, showAlert } from './dialogs';
import { showToast } from './toasts';
import type { Words } from './words';

/** Shows the workbook in an element of the page. */
export async function showSheets(connection: Connection, place: HTMLElement, words: Words): Promise<Model> {
  const { welcome, inbox } = connection;
  giveChartLibrary();
  console.debug = () => undefined;
  registerBlockPlugin();
  registerLazyEvaluation({ isHeldUntilRead: false });
  const ahead = welcome.now - Date.now();
  followClock({ now: () => Date.now() + ahead, timeZone: () => welcome.timeZone });
  const client = { id: welcome.tab, name: welcome.name };
  const model = new Model(welcome.workbook, { transportService: toTransport(connection), client });
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
  return model;
}

/** o-spreadsheet draws charts with a global Chart that has all of chart.js's classes on it, as its script build has. */
function giveChartLibrary(): void {
  const { Chart, registerables } = chartLibrary;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, chartLibrary) });
}
