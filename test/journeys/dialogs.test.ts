// The menu items that open a dialog: which page, how large, and what it knows at once.

import type { Shown } from '../../host/host';
import { mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';

type Dialog = Extract<Shown, { kind: 'modal' | 'modeless' }>;

function onlyDialog(shown: readonly Shown[]): Dialog {
  const [dialog] = shown;
  if (shown.length !== 1 || dialog?.kind !== 'modal') throw new Error(`Shown: ${shown.map(({ kind }) => kind)}.`);
  return dialog;
}

function bootOf({ html }: Dialog): { readonly [part: string]: unknown } {
  return JSON.parse(/<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
}

describe('the board in the menu', () => {
  it('opens in a dialog that shows six stages, with its texts and what a stage may require', () => {
    const daftar = setUpDaftar({ locale: 'ru' });

    mustEndWell(daftar.run('openBoard'));

    const dialog = onlyDialog(daftar.takeShown());
    const { language, today, texts, fields } = bootOf(dialog);
    expect([dialog.title, dialog.width, dialog.height]).toEqual(['Доска', 1100, 650]);
    expect({ language, today, texts }).toEqual({
      language: 'ru',
      today: '2026-03-02',
      texts: expect.objectContaining({ 'board.overdue': 'Просрочено' }),
    });
    expect(fields).toContainEqual({
      name: 'amount',
      headings: ['Summa', 'Сумма', 'Сумма', 'Amount'],
      kind: 'money',
    });
  });

  it('asks the questions of setup where there is nothing yet', () => {
    const daftar = openDaftar();

    mustEndWell(daftar.run('openBoard'));

    expect(onlyDialog(daftar.takeShown()).title).toBe('Sozlash');
    expect(daftar.grid.sheets()).toHaveLength(1);
  });
});

describe('setup in the menu', () => {
  it('opens in a dialog that has its own texts in every language, and no others', () => {
    const daftar = openDaftar();

    mustEndWell(daftar.run('openSetup'));

    const { language, texts } = bootOf(onlyDialog(daftar.takeShown()));
    const inAll = texts as { readonly [language: string]: { readonly [key: string]: string } }; // What setupBoot makes.
    expect([language, Object.keys(inAll)]).toEqual(['uz', ['uz', 'uz-Cyrl', 'ru', 'en']]);
    expect(Object.values(inAll).map((words) => [words['setup.role.owner'], words['setup.trade.shop']])).toEqual([
      ['Rahbar', 'Doʻkon'],
      ['Раҳбар', 'Дўкон'],
      ['Руководитель', 'Магазин'],
      ['Owner', 'Shop'],
    ]);
    expect(Object.keys(inAll.uz ?? {})).not.toContain('board.overdue');
  });
});

describe('import in the menu', () => {
  it('opens in a dialog with its texts', () => {
    const daftar = setUpDaftar({ locale: 'ru' });

    mustEndWell(daftar.run('openImport'));

    const dialog = onlyDialog(daftar.takeShown());
    expect([dialog.title, dialog.width, dialog.height]).toEqual(['Импорт из файла', 760, 640]);
    expect(bootOf(dialog)).toEqual({
      language: 'ru',
      texts: expect.objectContaining({ 'import.choose': 'Выбрать файл' }),
    });
  });

  it('asks the questions of setup where there is nothing yet', () => {
    const daftar = openDaftar();

    mustEndWell(daftar.run('openImport'));

    expect(onlyDialog(daftar.takeShown()).title).toBe('Sozlash');
  });
});
