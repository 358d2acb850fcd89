// A person at a page answers what a script asks: from a menu, and from the add-on's own page.

import { aWorkbench, closeAll, firstCell, openLine, post } from './a-workbench';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Daftar').addItem('Clear', 'clear').addItem('Twice', 'askTwice').addToUi();
}
function ask(text) {
  const ui = SpreadsheetApp.getUi();
  return ui.alert('Daftar', text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
function clear() {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
  if (ask('Clear "' + cell.getValue() + '"?')) cell.setValue('cleared');
  return cell.getValue();
}
function askTwice() { return [ask('Really?'), ask('Really?')]; }
function askLate() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('written');
  return ask('Was that right?');
}
`;

afterEach(closeAll);

const question = (message: string) => ({ title: 'Daftar', message, buttons: ['YES', 'NO'] });
const answer = (message: string, button: string) => ({ question: question(message), button });

async function aPage() {
  const workbench = await aWorkbench(CODE);
  const { tab } = await openLine(workbench).hears('welcome');
  const click = (answers: readonly object[]) =>
    post(workbench, '/click', { tab, captions: ['Daftar', 'Clear'], answers });
  const call = (name: string, answers: readonly object[]) => post(workbench, '/rpc', { tab, name, args: [], answers });
  const type = (value: string) => workbench.grid.write(workbench.grid.sheets()[0]?.id ?? 0, 1, 1, [[{ value }]]);
  return { workbench, click, call, type };
}

describe('a question', () => {
  it('is what a click answers, and nothing has happened yet', async () => {
    const { workbench, click, type } = await aPage();
    type('x');

    expect(await click([])).toMatchObject({ ok: false, question: question('Clear "x"?') });
    expect(firstCell(workbench)).toBe('x');
  });

  it.each([
    ['YES', 'cleared'],
    ['NO', 'x'],
    ['CLOSE', 'x'],
  ])('answered with %s leaves %j', async (button, value) => {
    const { workbench, click, type } = await aPage();
    type('x');

    expect(await click([answer('Clear "x"?', button)])).toEqual({ ok: true, value: null });
    expect(firstCell(workbench)).toBe(value);
  });

  it('that reads otherwise by now is asked anew', async () => {
    const { workbench, click, type } = await aPage();
    type('y');

    expect(await click([answer('Clear "x"?', 'YES')])).toMatchObject({ question: question('Clear "y"?') });
    expect(firstCell(workbench)).toBe('y');
  });

  it('that is asked twice is answered twice', async () => {
    const { call } = await aPage();
    const [yes, no] = [answer('Really?', 'YES'), answer('Really?', 'NO')];

    expect(await call('askTwice', [yes])).toMatchObject({ question: question('Really?') });
    expect(await call('askTwice', [yes, no])).toEqual({ ok: true, value: [true, false] });
  });

  it('after a change is refused, since the change would be made again', async () => {
    const { call } = await aPage();

    expect(await call('askLate', [])).toEqual({ ok: false, message: expect.stringContaining('Ask first.') });
  });

  it('is answered in one of its words', async () => {
    const { click } = await aPage();

    await expect(click([answer('Clear "x"?', 'PERHAPS')])).rejects.toThrow('400');
  });
});
