// The hub: models of one workbook become the same, whoever changes what and when.

import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { Model } from '@odoo/o-spreadsheet';
import type { HumanEdit } from '../../host/grid/grid';
import { createLiveGrid, FIRST_REVISION } from '../../host/grid/live-grid';
import { createHub, type Hub } from '../../host/server/hub';

function aRoom() {
  const hub = createHub(FIRST_REVISION);
  const grid = createLiveGrid({ transport: hub.transport(), by: 'nodira@example.com' });
  return { hub, grid };
}

/** A tab whose line can be slow: what it hears waits until it is let through. */
function openTab(hub: Hub, grid: ReturnType<typeof createLiveGrid>, name: string) {
  const waiting: CollaborationMessage[] = [];
  let isSlow = false;
  let hear: (message: CollaborationMessage) => void = () => undefined;
  const seat = hub.join((message) => {
    if (isSlow) waiting.push(message);
    else hear(message);
  });
  const transportService = {
    sendMessage: async (message: CollaborationMessage) => seat.send(message),
    onNewMessage: (_id: string, heard: typeof hear) => {
      hear = heard;
    },
    leave: () => seat.leave(),
  };
  const model = new Model(grid.snapshot(), { transportService, client: { id: name, name } });
  const sheetId = model.getters.getSheetIds()[0] ?? '';
  return {
    model,
    sheetId,
    slowDown: () => {
      isSlow = true;
    },
    catchUp: () => {
      isSlow = false;
      for (const message of waiting.splice(0)) hear(message);
    },
    type: (col: number, row: number, content: string) => model.dispatch('UPDATE_CELL', { sheetId, col, row, content }),
    insertRow: (base: number) =>
      model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: model.getters.getSheetName(sheetId),
        dimension: 'ROW',
        base,
        quantity: 1,
        position: 'before',
      }),
    cells: () => model._exportData(false).sheets[0]?.cells,
  };
}

const ALL = { row: 1, column: 1, rows: 6, columns: 3 };

function valuesOf(grid: ReturnType<typeof createLiveGrid>) {
  return grid.read(0, ALL).map((row) => row.map((cell) => cell.value));
}

describe('the hub', () => {
  it('shows what one tab types to another tab and to the script', () => {
    const { hub, grid } = aRoom();
    const [a, b] = [openTab(hub, grid, 'a'), openTab(hub, grid, 'b')];

    a.type(0, 0, 'Aziz');
    b.type(1, 0, '12');

    expect(a.cells()).toEqual({ A1: 'Aziz', B1: '12' });
    expect(b.cells()).toEqual(a.cells());
    expect(valuesOf(grid)[0]).toEqual(['Aziz', 12, null]);
  });

  it('shows what a script writes, texts as texts', () => {
    const { hub, grid } = aRoom();
    const tab = openTab(hub, grid, 'a');

    grid.write(0, 1, 1, [[{ value: '=1+1' }, { formula: '=1+1' }]]);

    expect(tab.cells()).toEqual({ A1: "'=1+1", B1: '=1+1' });
  });

  it('gives a tab that opens later the same workbook', () => {
    const { hub, grid } = aRoom();
    grid.write(0, 1, 1, [[{ value: 'before' }]]);

    const late = openTab(hub, grid, 'late');
    late.type(0, 1, 'after');

    expect(valuesOf(grid).slice(0, 2)).toEqual([
      ['before', null, null],
      ['after', null, null],
    ]);
  });

  it('moves what a slow tab typed below a row that came in between', () => {
    const { hub, grid } = aRoom();
    grid.write(0, 1, 1, [[{ value: 'first' }], [{ value: 'second' }]]);
    const [slow, quick] = [openTab(hub, grid, 'slow'), openTab(hub, grid, 'quick')];

    slow.slowDown();
    quick.insertRow(1);
    slow.type(1, 1, 'beside second');
    slow.catchUp();

    expect(valuesOf(grid)[2]).toEqual(['second', 'beside second', null]);
    expect(slow.cells()).toEqual(quick.cells());
  });

  it('moves what a slow tab typed when a script inserted the row', () => {
    const { hub, grid } = aRoom();
    const tab = openTab(hub, grid, 'a');

    tab.slowDown();
    grid.insertRows(0, 1, 1);
    grid.write(0, 1, 1, [[{ value: 'from the script' }]]);
    tab.type(0, 0, 'typed');
    tab.catchUp();

    expect(valuesOf(grid).slice(0, 2)).toEqual([
      ['from the script', null, null],
      ['typed', null, null],
    ]);
    expect(tab.cells()).toEqual({ A1: 'from the script', A2: 'typed' });
  });

  it('undoes what one tab did and keeps what a script wrote since, in its row', () => {
    const { hub, grid } = aRoom();
    const tab = openTab(hub, grid, 'a');

    tab.insertRow(0);
    grid.write(0, 2, 1, [[{ value: 'written to the second row' }]]);
    tab.model.dispatch('REQUEST_UNDO');

    expect(valuesOf(grid)[0]).toEqual(['written to the second row', null, null]);
    expect(tab.cells()).toEqual({ A1: 'written to the second row' });
  });

  it('lets no tab replace the workbook', () => {
    const { hub, grid } = aRoom();
    grid.write(0, 1, 1, [[{ value: 'kept' }]]);
    const tab = openTab(hub, grid, 'a');

    hub
      .join(() => undefined)
      .send({
        type: 'SNAPSHOT',
        version: 1,
        serverRevisionId: hub.revision(),
        nextRevisionId: 'x',
        data: grid.snapshot(),
      });
    tab.type(1, 0, 'goes on');

    expect(valuesOf(grid)[0]).toEqual(['kept', 'goes on', null]);
  });
});

describe('what a person does on the screen', () => {
  function whatIsReported(act: (tab: ReturnType<typeof openTab>) => void) {
    const { hub, grid } = aRoom();
    grid.write(0, 1, 1, [[{ value: 'Aziz' }, { value: 7, format: '0.0' }]]);
    const tab = openTab(hub, grid, 'a');
    const edits: HumanEdit[] = [];
    grid.onHumanEdit((edit) => edits.push(edit));
    act(tab);
    return edits;
  }
  const BY = { sheetId: 0, by: 'nodira@example.com' };

  it('is reported with the cell as it was before', () => {
    expect(whatIsReported((tab) => tab.type(1, 0, '8'))).toEqual([
      {
        ...BY,
        kind: 'edit',
        area: { row: 1, column: 2, rows: 1, columns: 1 },
        before: { value: 7, formula: '', format: '0.0' },
      },
    ]);
  });

  it('is reported after it happened, so that a script reads the new value and may write', () => {
    const { hub, grid } = aRoom();
    const [tab, other] = [openTab(hub, grid, 'a'), openTab(hub, grid, 'b')];
    grid.onHumanEdit(({ area }) => {
      const [[cell] = []] = grid.read(0, area);
      grid.write(0, area.row, area.column + 1, [[{ value: `seen: ${cell?.value}` }]]);
    });

    tab.type(0, 2, 'Aziz');

    expect(valuesOf(grid)[2]).toEqual(['Aziz', 'seen: Aziz', null]);
    expect(tab.cells()).toEqual({ A3: 'Aziz', B3: 'seen: Aziz' });
    expect(other.cells()).toEqual(tab.cells());
  });

  it('is reported as one area when many cells are cleared', () => {
    const clear = (tab: ReturnType<typeof openTab>) =>
      tab.model.dispatch('DELETE_CONTENT', {
        sheetId: tab.sheetId,
        target: [{ left: 0, top: 0, right: 1, bottom: 2 }],
      });

    expect(whatIsReported(clear)).toEqual([{ ...BY, kind: 'edit', area: { row: 1, column: 1, rows: 3, columns: 2 } }]);
  });

  it('is reported as structure when rows come', () => {
    expect(whatIsReported((tab) => tab.insertRow(4))).toEqual([
      { ...BY, kind: 'structure', change: 'INSERT_ROW', area: { row: 5, column: 1, rows: 1, columns: 26 } },
    ]);
  });

  it('is not reported when only the looks change', () => {
    const makeBold = (tab: ReturnType<typeof openTab>) =>
      tab.model.dispatch('SET_FORMATTING', {
        sheetId: tab.sheetId,
        target: [{ left: 0, top: 0, right: 0, bottom: 0 }],
        style: { bold: true },
      });

    expect(whatIsReported(makeBold)).toEqual([]);
  });

  it('is never reported of a script', () => {
    const { grid } = aRoom();
    const edits: HumanEdit[] = [];
    grid.onHumanEdit((edit) => edits.push(edit));

    grid.write(0, 1, 1, [[{ value: 'x' }]]);

    expect(edits).toEqual([]);
  });
});
