// Planning a list and bringing it in, part by part: every row is asked about once, and a stop loses and repeats nothing.

import fc from 'fast-check';
import type { ImportRow, RowFate } from '../../../../src/entry/import-rpc';
import { carryOn, progressOf, type Run, startRun } from '../../../../ui/features/import/bring-in';
import { byFate, type Plan, planImport } from '../../../../ui/features/import/plan-import';
import { aPlanningServer, ask, aTakingServer, aView } from './a-server';

const rowsOf = (words: readonly string[]): readonly ImportRow[] =>
  words.map((word, index) => ({ row: index + 2, cells: [word, `secret ${index}`, `${index}`] }));
const MAPPING = { 1: 'name', 2: '', 3: 'amount' };

const never = () => false;

describe('the plan', () => {
  const planned = (words: readonly string[], server = aPlanningServer(), isCancelled = never) => {
    const progress: string[] = [];
    const readings = { 3: { decimal: ',' } } as const;
    const columns: unknown[] = [];
    const plan = planImport({
      server: {
        ...server,
        readImportColumns: async (input) => {
          columns.push(input);
          return { ok: true, value: readings };
        },
      },
      ask,
      view: aView({ ordered: ['amount'] }),
      mapping: MAPPING,
      words: [],
      rows: rowsOf(words),
      rowsToPlan: 2,
      onProgress: (done, all) => progress.push(`${done}/${all}`),
      isCancelled,
    });
    return { plan, progress, columns };
  };

  it('asks about all rows in parts, with the keys of those before, and says how far it is', async () => {
    const server = aPlanningServer();
    const { plan, progress, columns } = planned(['new', 'known', 'filled', '?', 'new'], server);

    expect(byFate((await plan).rows)).toEqual({
      create: [
        { row: 2, fate: 'create', what: 'new||0', says: '', like: '', equal: '' },
        { row: 6, fate: 'create', what: 'new||4', says: '', like: '', equal: '' },
      ],
      update: [{ row: 4, fate: 'update', what: 'filled||2', says: '', like: '', equal: '' }],
      skip: [{ row: 3, fate: 'skip', what: 'known||1', says: '', like: '', equal: '' }],
      issue: [{ row: 5, fate: 'issue', what: '?||3', says: 'No.', like: '', equal: '' }],
    });
    expect(server.asked).toEqual([
      { rows: 2, earlier: [] },
      { rows: 2, earlier: ['key-2', 'key-3'] },
      { rows: 1, earlier: ['key-2', 'key-3', 'key-4', 'key-5'] },
    ]);
    expect(progress).toEqual(['0/5', '2/5', '4/5', '5/5']);
    expect(columns).toEqual([{ columns: [{ column: 3, field: 'amount', texts: ['0', '1', '2', '3', '4'] }] }]);
    expect((await plan).spec).toEqual({
      kind: 'customers',
      mapping: MAPPING,
      readings: { 3: { decimal: ',' } },
      words: [],
    });
  });

  it('ends where the person goes back', async () => {
    const server = aPlanningServer();

    await expect(planned(['new', 'new', 'new'], server, () => server.asked.length > 0).plan).rejects.toThrow();
    expect(server.asked).toHaveLength(1);
  });
});

describe('an import', () => {
  const begun = (words: readonly string[], rowsToBringIn: number): Run => {
    const rows = rowsOf(words);
    const fates: Readonly<Record<string, RowFate>> = { new: 'create', filled: 'update', known: 'skip' };
    const plan: Plan = {
      spec: { kind: 'customers', mapping: MAPPING, readings: {} },
      words: [],
      rows: rows.map(({ row, cells }) => ({
        row,
        fate: fates[cells[0] ?? ''] ?? 'issue',
        what: '',
        says: '',
        like: '',
        equal: '',
      })),
    };
    return startRun(plan, { requestId: 'r', rows, rowsToBringIn });
  };

  it('sends what is added and filled in, without the cells of columns that are left out, and counts the rest', async () => {
    const server = aTakingServer();
    const shown: string[] = [];
    const options = {
      server,
      ask,
      isStopped: never,
      onPart: (run: Run) => {
        const { done, all } = progressOf(run);
        shown.push(`${done} of ${all}, ${run.begun} begun`);
      },
    };
    const run = await carryOn(begun(['new', 'known', 'filled', '?', 'new'], 2), options);

    const spec = { kind: 'customers', mapping: MAPPING, readings: {}, requestId: 'r' };
    expect(server.sent).toEqual([
      {
        ...spec,
        part: 0,
        rows: [
          { row: 2, cells: ['new', '', '0'] },
          { row: 4, cells: ['filled', '', '2'] },
        ],
      },
      { ...spec, part: 1, rows: [{ row: 6, cells: ['new', '', '4'] }] },
    ]);
    expect(run.sums).toEqual({ created: 3, updated: 0, skipped: 1, wrong: 1 });
    expect(shown).toEqual(['0 of 3, 1 begun', '2 of 3, 1 begun', '2 of 3, 2 begun', '3 of 3, 2 begun']);
  });

  it('stops after the part that is on its way, and goes on with the next one', async () => {
    const server = aTakingServer();
    const options = { server, ask, onPart: () => undefined };
    const stopped = await carryOn(begun(['new', 'new', 'new'], 1), {
      ...options,
      isStopped: () => server.sent.length > 0,
    });
    const ended = await carryOn(stopped, { ...options, isStopped: never });

    expect([progressOf(stopped), progressOf(ended)]).toEqual([
      { done: 1, all: 3 },
      { done: 3, all: 3 },
    ]);
    expect(server.sent.map(({ part }) => part)).toEqual([0, 1, 2]);
  });

  it('sends a part that did not come back once more under the same request, and every row in one part only', async () => {
    const failing = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 });
    const some = fc.array(fc.constantFrom('new', 'filled', 'known', '?'), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 5 }), failing, async (words, size, fails) => {
        const server = aTakingServer({ fails });
        let run = begun(words, size);
        const onPart = (now: Run) => {
          run = now;
        };
        for (let tries = 0; tries <= fails.length; tries += 1) {
          await carryOn(run, { server, ask, onPart, isStopped: never }).catch((error: Error) => {
            expect(error.message).toBe('NetworkError: gone');
          });
        }

        const byPart = new Map(server.sent.map(({ part, rows }) => [part, rows]));
        const wanted = rowsOf(words).filter(({ cells }) => ['new', 'filled'].includes(cells[0] ?? ''));
        expect([...byPart.values()].flat().map(({ row }) => row)).toEqual(wanted.map(({ row }) => row));
        for (const { part, rows } of server.sent) expect(rows).toBe(byPart.get(part));
        expect(run.sums.created + run.sums.skipped + run.sums.wrong).toBe(words.length);
      }),
      { numRuns: 60 },
    );
  });
});
