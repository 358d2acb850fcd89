// The latency model, and what an execution makes of it: calls, blocking calls, cells and time.

import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { ExecutionRecord } from '../../../host/host';
import { modelledTime } from '../../../host/runtime/latency';
import { hostOf } from '../../support/run-script';

const recordOf = (body: string): ExecutionRecord => hostOf(body, createMemoryGrid({ rows: 2000 })).run('main').record;
const blockingOf = (record: ExecutionRecord) => record.calls.filter((call) => call.blocking).map((call) => call.name);

/** What every script of these tests spends before its own first line: start, open, getSheets. */
const START_MS = 500 + 80 + 0.5;

describe('the latency model', () => {
  it('adds microseconds for each cell of a block read', () => {
    expect(modelledTime('read', 10_000)).toEqual({ low: 90, typical: 185, high: 375 });
  });

  it('counts a write as buffered and its commit at the flush', () => {
    const record = recordOf(`sheet.getRange(1, 1, 10, 10).setValue(1); SpreadsheetApp.flush();`);

    expect(blockingOf(record)).toEqual(['SpreadsheetApp.flush']);
    expect(record.cells).toBe(100);
    expect(record.modelledMs.typical).toBeCloseTo(START_MS + 0.5 + 1.2 + 120 + 5.8, 6);
  });

  it('charges the pending commit to the read that forces it, as one blocking call', () => {
    const record = recordOf(`sheet.getRange(1, 1, 10, 10).setValue(1); sheet.getRange('A1').getValue();`);

    expect(blockingOf(record)).toEqual(['Range.getValue']);
    expect(record.modelledMs.typical).toBeCloseTo(START_MS + 1 + 1.2 + 120 + 5.8 + 100 + 0.0085, 6);
  });

  it('charges what is still pending at the end', () => {
    expect(blockingOf(recordOf(`sheet.getRange('A1').setValue(1);`))).toEqual(['commit at the end']);
  });

  it('lets a flush with nothing to commit pass without waiting', () => {
    expect(blockingOf(recordOf(`SpreadsheetApp.flush(); SpreadsheetApp.flush();`))).toEqual([]);
  });

  it('counts a mark as one thing, however many cells it is about', () => {
    expect(recordOf(`sheet.getRange('A:C').protect(); sheet.getRange('A:A').addDeveloperMetadata('k');`).cells).toBe(2);
  });

  it('opens the spreadsheet once', () => {
    const record = recordOf(`SpreadsheetApp.getActiveSpreadsheet(); SpreadsheetApp.getActive();`);

    expect(record.modelledMs.typical).toBeCloseTo(START_MS + 1, 6);
  });

  it.each([
    [`LockService.getScriptLock().waitLock(1)`, ['Lock.waitLock']],
    [`const l = LockService.getScriptLock(); l.tryLock(1); l.hasLock(); l.releaseLock();`, ['Lock.tryLock']],
    [`PropertiesService.getScriptProperties().getProperty('a')`, ['Properties.getProperty']],
    [`CacheService.getScriptCache().put('a', 'b')`, ['Cache.put']],
    [`sheet.getLastRow()`, ['Sheet.getLastRow']],
    [`sheet.appendRow([1])`, ['Sheet.appendRow']],
    [`sheet.insertRowsAfter(1, 5)`, ['Sheet.insertRowsAfter']],
    [`Utilities.getUuid(); Session.getActiveUser().getEmail(); sheet.getName();`, []],
  ])('%s waits for %j', (body, blocking) => {
    expect(blockingOf(recordOf(body))).toEqual(blocking);
  });

  it('takes the time of an unlock into account though nobody waits for it', () => {
    const record = recordOf(`const l = LockService.getScriptLock(); l.tryLock(1); l.releaseLock();`);

    expect(record.modelledMs.typical).toBeCloseTo(START_MS + 0.5 + 60 + 30, 6);
  });

  it('is nearly what was measured for a bound script that inserts one row', () => {
    // platform.md, section 3: hand-written bound with lock and flush, 10,000 rows: 6 calls, 3 blocking, 0.20 s.
    const record = recordOf(`const lock = LockService.getScriptLock(); lock.waitLock(1000);
      sheet.appendRow(Array(12).fill('x')); SpreadsheetApp.flush(); lock.releaseLock();`);

    expect((record.modelledMs.typical - START_MS) / 1000).toBeCloseTo(0.2, 1);
  });
});
