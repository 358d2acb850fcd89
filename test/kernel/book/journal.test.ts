// The journal over a real sheet of the host: what was answered, and what was begun.

import { createHost } from '../../../host/create-host';
import { createWorkbook } from '../../../src/google/sheet-workbook';
import type { ChangeSet } from '../../../src/kernel/book/change-set';
import { Journal, type JournalState, journalTable, NEW_STATE } from '../../../src/kernel/book/journal';
import type { SheetPort } from '../../../src/kernel/book/port';
import { mustEndWell } from '../../support/daftar';

function aChangeSet(changes: Partial<ChangeSet>): ChangeSet {
  const blank = { at: 0, by: '', operations: [], logRow: 2, lastIds: {} };
  return { request: 'r', answer: null, ...blank, ...changes };
}

function aState(state: Partial<JournalState>): JournalState {
  return { ...NEW_STATE, ...state };
}

function onSheet<T>(body: (sheet: SheetPort) => T): T {
  const host = createHost({ code: '' });
  return mustEndWell(
    host.inProcess(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.setNamedRange('journal_entry', spreadsheet.getRange('A:A'));
      const sheet = createWorkbook(spreadsheet, () => 0).sheet(journalTable);
      if (!sheet) throw new Error('The named range leads to the sheet.');
      return body(sheet);
    }),
  );
}

describe('the journal', () => {
  it('knows nothing when it is new', () => {
    const journal = onSheet(Journal.read);

    expect([journal.state, journal.openIntent(), journal.answerOf('r')]).toEqual([null, null, null]);
  });

  it('remembers the state and the very answer of a finished action', () => {
    const answer = { ok: true, value: { name: '=1+1', none: null } };

    const journal = onSheet((sheet) => {
      Journal.read(sheet).finish(aChangeSet({ answer }), aState({ logRow: 12, lastIds: { M: 7 } }));
      return Journal.read(sheet);
    });

    expect([journal.state, journal.answerOf('r')]).toEqual([
      aState({ logRow: 12, lastIds: { M: 7 } }),
      { request: 'r', answer, operations: [] },
    ]);
  });

  it('leaves an intent open for the next execution, though its action is answered', () => {
    const changes = aChangeSet({
      operations: [{ kind: 'remove', table: 'customers', id: 'M-1', cells: {} }],
      answer: 1,
    });

    const journal = onSheet((sheet) => {
      const first = Journal.read(sheet);
      first.begin(changes);
      first.leaveOpen(changes, NEW_STATE);
      return Journal.read(sheet);
    });

    expect([journal.answerOf('r')?.answer, journal.openIntent()]).toEqual([1, changes]);
  });

  it('reads a state that version 1 wrote', () => {
    const journal = onSheet((sheet) => {
      sheet.write(2, 1, [['{"logRow":9,"lastIds":{"M":4}}']]);
      return Journal.read(sheet);
    });

    expect(journal.state).toEqual(aState({ logRow: 9, lastIds: { M: 4 } }));
  });

  it('keeps only the answer of an action that did too much to be undone from here', () => {
    const cells = { note: 'x'.repeat(50_000) };

    const journal = onSheet((sheet) => {
      const operations = [{ kind: 'insert', table: 'customers', id: 'M-1', cells } as const];
      Journal.read(sheet).finish(aChangeSet({ operations, answer: 7 }), NEW_STATE);
      return Journal.read(sheet);
    });

    expect(journal.answerOf('r')).toEqual({ request: 'r', answer: 7 });
  });

  it('keeps sixty answers, the newest, but those of once- requests for ever', () => {
    const journal = onSheet((sheet) => {
      const first = Journal.read(sheet);
      first.finish(aChangeSet({ request: 'once-sample' }), NEW_STATE);
      for (let index = 0; index < 60; index += 1) first.finish(aChangeSet({ request: `r${index}` }), NEW_STATE);
      return Journal.read(sheet);
    });

    const known = ['once-sample', 'r0', 'r1', 'r59'].filter((request) => journal.answerOf(request));

    expect(known).toEqual(['once-sample', 'r1', 'r59']);
  });

  it('holds an intent of any length until it is finished', () => {
    const cells = { note: 'x"\\\n'.repeat(40_000) };
    const changes = aChangeSet({ operations: [{ kind: 'insert', table: 'customers', id: 'M-1', cells }] });

    const [open, finished] = onSheet((sheet) => {
      Journal.read(sheet).begin(changes);
      const begun = Journal.read(sheet);
      const intent = begun.openIntent();
      begun.finish(changes, NEW_STATE);
      return [intent, Journal.read(sheet).openIntent()];
    });

    expect(open).toEqual(changes);
    expect(finished).toBeNull();
  });

  it('reads an intent to its own end, whatever another left below', () => {
    const long = aChangeSet({ request: 'x'.repeat(200_000) });
    const changes = aChangeSet({ request: 'y'.repeat(60_000) });

    const open = onSheet((sheet) => {
      const first = Journal.read(sheet);
      Journal.read(sheet).begin(long);
      first.begin(changes);
      return Journal.read(sheet).openIntent();
    });

    expect(open).toEqual(changes);
  });

  it('takes an intent whose end is missing for none: nothing of it was written yet', () => {
    const changes = aChangeSet({
      operations: [{ kind: 'insert', table: 'customers', id: 'M-1', cells: { note: 'x'.repeat(90_000) } }],
    });

    const open = onSheet((sheet) => {
      Journal.read(sheet).begin(changes);
      sheet.write(65, 1, [['']]);
      return Journal.read(sheet).openIntent();
    });

    expect(open).toBeNull();
  });
});
