// One execution beside others: its limits, what may happen in the middle of it, and the locks between them.

import { createHost } from '../../host/create-host';
import type { Host, Outcome } from '../../host/host';
import { resultOf, resultsOf } from '../support/outcomes';

const valueAt = (host: Host, column: number) =>
  host.grid.read(0, { row: 1, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
/** Does something once, right before the first call of this name. */
const rightBefore = (host: Host, name: string, act: () => void) => {
  let done = false;
  host.beforeCall((call) => {
    if (done || call !== name) return;
    done = true;
    act();
  });
};

describe('the time of an execution', () => {
  const code = `function wait(ms) { for (let left = ms; left > 0; left -= 300000) Utilities.sleep(Math.min(left, 300000)); SpreadsheetApp.getActive(); return 'in time'; }
    function make() { ScriptApp.newTrigger('long').timeBased().everyHours(1).create(); } function long() { wait(361000); }
    function doGet() { wait(361000); } function onEdit(e) { wait(Number(e.value)); return 'edited'; } function onSelectionChange() { wait(31000); }`;
  const late = 'Error: Exceeded maximum execution time';

  it.each([
    [350_000, 'in time'],
    [361_000, late],
  ])('is six minutes for a run: %d ms', (ms, value) => {
    expect(resultOf(createHost({ code }).run('wait', [ms]))).toBe(value);
  });

  it.each([
    [28_000, 'edited'],
    [31_000, late],
  ])('is thirty seconds for a simple trigger: %d ms', (ms, value) => {
    expect(resultOf(createHost({ code }).type('Sheet1', 'A1', String(ms)))).toBe(value);
  });

  it('is thirty seconds for onSelectionChange, and six minutes for a trigger, a page and the web app', () => {
    const host = createHost({ code });
    host.open();
    host.run('make');

    expect([
      resultOf(host.select('Sheet1', 'A1')),
      ...resultsOf(host.windOn(3_600_000)),
      resultOf(host.call('wait', [361_000])),
      host.web({ method: 'GET' }).body.includes('Exceeded maximum execution time'),
    ]).toEqual([late, late, late, true]);
  });

  it('is no longer than five minutes in one sleep', () => {
    const sleep = (ms: number) =>
      resultOf(createHost({ code: `function main() { Utilities.sleep(${ms}); }` }).run('main'));

    expect([sleep(300_000), sleep(300_001), sleep(-1)]).toEqual([
      undefined,
      'Error: Invalid argument: milliseconds',
      'Error: Invalid argument: milliseconds',
    ]);
  });
});

describe('the time of all triggers in a day', () => {
  const code = `function make() { ScriptApp.newTrigger('long').timeBased().everyMinutes(10).create(); } function long() { Utilities.sleep(290000); }`;
  const runs = (accountType: 'consumer' | 'workspace') => {
    const host = createHost({ code, accountType });
    host.run('make');
    return { host, outcomes: host.windOn(3.9 * 3_600_000) };
  };

  it('is ninety minutes for a private account', () => {
    const { host, outcomes } = runs('consumer');

    expect(outcomes.filter(({ ok }) => ok).length).toBe(19);
    expect(outcomes.at(-1)).toMatchObject({
      ok: false,
      error: { message: 'Service using too much computer time for one day' },
    });
    expect(host.quotas().find(({ name }) => name === 'trigger time')).toEqual({
      name: 'trigger time',
      left: 0,
      limit: 5_400_000,
    });
  });

  it('is six hours for an organisation', () => {
    expect(runs('workspace').outcomes.every(({ ok }) => ok)).toBe(true);
  });

  it('does not count runs that a person starts', () => {
    const host = createHost({ code });
    for (let time = 0; time < 3; time++) host.run('long');

    expect(host.quotas().find(({ name }) => name === 'trigger time')?.left).toBe(5_400_000);
  });
});

describe('executions at the same time', () => {
  it('know nothing of each other’s globals', () => {
    const host = createHost({
      code: `let n = 0; function outer() { n++; SpreadsheetApp.getActive(); return n; } function inner() { return ++n; }`,
    });
    const inside: unknown[] = [];
    rightBefore(host, 'SpreadsheetApp.getActive', () => inside.push(resultOf(host.run('inner'))));

    expect([resultOf(host.run('outer')), inside]).toEqual([1, [1]]);
  });

  it('are thirty at most for one person', () => {
    const host = createHost({ code: `function level(n) { SpreadsheetApp.getActive(); return n; }` });
    let depth = 0;
    let refused: Outcome | undefined;
    const deeper = () => {
      depth++;
      const outcome = host.run('level', [depth]);
      if (!outcome.ok) refused ??= outcome;
    };
    // The hook does not call itself, so each level is started from the arguments of the level above.
    const nest = (left: number): unknown => {
      if (left === 0) return deeper();
      return host.inProcess(() => nest(left - 1));
    };

    nest(29);
    expect(refused).toBeUndefined();
    nest(30);

    expect(resultOf(refused)).toBe(
      'Error: There are too many scripts running simultaneously for this Google user account.',
    );
  });

  it('of another person are not counted', () => {
    const host = createHost({ code: `function main() { return 'ran'; }` });
    const inside: unknown[] = [];
    const nest = (left: number): unknown =>
      left === 0 ? inside.push(resultOf(host.run('main', [], { as: 'b@x.uz' }))) : host.inProcess(() => nest(left - 1));

    nest(30);

    expect(inside).toEqual(['ran']);
  });
});

describe('in the middle of an execution', () => {
  const code = `function main() { const s = SpreadsheetApp.getActiveSheet(); const before = s.getRange('A1').getValue(); s.getRange('B1').setValue('mine'); SpreadsheetApp.flush();
      return [before, s.getRange('A1').getValue()]; }
    function other() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('other'); return 'done'; }
    function onEdit(e) { e.range.offset(0, 3).setValue('heard'); }`;

  it('a person may edit, and onEdit runs there and then', () => {
    const host = createHost({ code });
    rightBefore(host, 'Range.setValue', () => host.type('Sheet1', 'A1', 'typed'));

    expect(resultOf(host.run('main'))).toEqual(['', 'typed']);
    expect([valueAt(host, 1), valueAt(host, 2), valueAt(host, 4)]).toEqual(['typed', 'mine', 'heard']);
  });

  it('a whole other execution may run', () => {
    const host = createHost({ code });
    const inside: unknown[] = [];
    rightBefore(host, 'Range.setValue', () => inside.push(resultOf(host.run('other', [], { as: 'seller@x.uz' }))));

    expect([resultOf(host.run('main')), inside]).toEqual([['', 'other'], ['done']]);
    expect(host.executions.map(({ name, user }) => `${name} by ${user}`)).toEqual([
      'other by seller@x.uz',
      'main by owner@example.com',
    ]);
  });

  it('it may crash, at any of its calls, and what was written stays', () => {
    const crashes = [0, 1, 2, 3, 4, 5, 6].map((at) => {
      const host = createHost({ code });
      host.onCall((_call, index) => {
        if (index === at) throw new Error(`crash at ${at}`);
      });
      return [resultOf(host.run('main')), valueAt(host, 2)];
    });

    expect(crashes).toEqual([
      ['Error: crash at 0', null],
      ['Error: crash at 1', null],
      ['Error: crash at 2', null],
      ['Error: crash at 3', null],
      ['Error: crash at 4', null],
      ['Error: crash at 5', 'mine'],
      ['Error: crash at 6', 'mine'],
    ]);
  });

  it('a crash of the inner execution leaves the outer one alone', () => {
    const host = createHost({ code: `${code} function failing() { throw new Error('inner'); }` });
    const inside: unknown[] = [];
    rightBefore(host, 'Range.setValue', () => inside.push(resultOf(host.run('failing'))));

    expect([resultOf(host.run('main')), inside]).toEqual([['', ''], ['Error: inner']]);
  });
});

describe('a lock', () => {
  const KINDS = ['Script', 'Document', 'User'];
  const code = `function hold(kind) { LockService['get' + kind + 'Lock']().waitLock(1); SpreadsheetApp.getActive(); return 'held'; }
    function take(kind) { return LockService['get' + kind + 'Lock']().tryLock(100); }
    function wait(kind) { LockService['get' + kind + 'Lock']().waitLock(2000); return 'got it'; }
    function twice() { const l = LockService.getScriptLock(); return [l.hasLock(), l.tryLock(1), l.tryLock(1), l.hasLock(), l.releaseLock(), l.hasLock(), LockService.getScriptLock().hasLock()]; }
    function giveBack() { LockService.getScriptLock().releaseLock(); }`;
  const whileHeld = (kind: string, act: (host: Host) => unknown) => {
    const host = createHost({ code });
    const inside: unknown[] = [];
    rightBefore(host, 'SpreadsheetApp.getActive', () => inside.push(act(host)));
    host.run('hold', [kind]);
    return inside[0];
  };

  it.each([
    ['Script', [false, true, true]],
    ['Document', [true, false, true]],
    ['User', [true, true, false]],
  ])('of the kind %s excludes only its own kind', (kind, taken) => {
    expect(whileHeld(kind, (host) => KINDS.map((other) => resultOf(host.run('take', [other]))))).toEqual(taken);
  });

  it('of a user is that user’s own', () => {
    expect(whileHeld('User', (host) => resultOf(host.run('take', ['User'], { as: 'b@x.uz' })))).toBe(true);
  });

  it('of script and document are shared by all people', () => {
    expect(
      ['Script', 'Document'].map((kind) =>
        whileHeld(kind, (host) => resultOf(host.run('take', [kind], { as: 'b@x.uz' }))),
      ),
    ).toEqual([false, false]);
  });

  it('that is waited for in vain ends in Google’s sentence after the time that was given', () => {
    const waited = whileHeld('Script', (host) => {
      const start = host.clock.now();
      return [resultOf(host.run('wait', ['Script'])), host.clock.now() - start];
    });

    expect(waited).toEqual(['Error: Lock timeout: another process was holding the lock for too long.', 2000]);
  });

  it('may be taken twice by the same execution, and given back once', () => {
    expect(resultOf(createHost({ code }).run('twice'))).toEqual([false, true, true, true, null, false, false]);
  });

  it('is not given back by someone who does not hold it', () => {
    expect(
      whileHeld('Script', (host) => [resultOf(host.run('giveBack')), resultOf(host.run('take', ['Script']))]),
    ).toEqual([undefined, false]);
  });

  it.each(['its end', 'an error', 'a crash'])('comes free by %s', (end) => {
    const host = createHost({
      code: `function main() { LockService.getScriptLock().waitLock(1); SpreadsheetApp.getActive(); ${end === 'an error' ? 'throw new Error();' : ''} } ${code}`,
    });
    rightBefore(host, 'SpreadsheetApp.getActive', () => {
      if (end === 'a crash') throw new Error('crash');
    });
    host.run('main');

    expect(resultOf(host.run('take', ['Script']))).toBe(true);
  });
});

describe('a call from a page', () => {
  it('runs as the person whose page it is', () => {
    const host = createHost({ code: 'function who() { return Session.getActiveUser().getEmail(); }' });

    expect(resultsOf([host.call('who'), host.call('who', [], { as: 'seller@x.uz' })])).toEqual([
      'owner@example.com',
      'seller@x.uz',
    ]);
  });
});
