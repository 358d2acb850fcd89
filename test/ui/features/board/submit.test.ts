// How the server's answers to the board are sorted.

import { readBoard, submitMove, undoMove } from '../../../../ui/features/board/submit';
import { createServer } from '../../../../ui/server';
import { fakeScriptRun, held } from '../../fake-script-run';
import { aView } from './builders';

const ATTEMPT = { requestId: 'r-1', content: { dealId: 'B-1', to: 'offer', expectedStage: 'Yangi lid' }, asked: null };
const describeError = (error: Error) => `Sentence: ${error.message}`;

function aServer() {
  const { run, calls } = fakeScriptRun();
  return { server: createServer(run), calls };
}

describe('a move that is sent', () => {
  it('names its request, and lets the server look afterwards at what it wrote', async () => {
    const { server, calls } = aServer();
    const moved = { dealId: 'B-1', from: 'a', to: 'b', nextContact: '', sale: false, missing: [] };

    const outcome = submitMove(server, ATTEMPT, describeError);
    held(calls, 0).succeed({ ok: true, value: moved });

    expect(await outcome).toEqual({ kind: 'moved', moved });
    expect(calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['moveStage', { requestId: 'r-1', dealId: 'B-1', to: 'offer', expectedStage: 'Yangi lid' }],
      ['settle'],
    ]);
  });

  it('is refused with the server’s reasons, whether it answered them or threw one', async () => {
    const { server, calls } = aServer();
    const issues = [{ field: 'required', message: 'Avval toʻldiring.' }];

    const answered = submitMove(server, ATTEMPT, describeError);
    const thrown = submitMove(server, ATTEMPT, describeError);
    held(calls, 0).succeed({ ok: false, issues });
    held(calls, 1).fail(new Error('Kimdir oʻzgartirdi.'));

    expect([await answered, await thrown]).toEqual([
      { kind: 'refused', issues },
      { kind: 'refused', issues: [{ field: '', message: 'Sentence: Kimdir oʻzgartirdi.' }] },
    ]);
  });

  it('fails where the line broke, since nobody knows whether it arrived', async () => {
    const { server, calls } = aServer();

    const outcome = submitMove(server, ATTEMPT, describeError);
    held(calls, 0).fail(Object.assign(new Error('lost'), { name: 'NetworkError' }));

    expect(await outcome).toEqual({ kind: 'failed', sentence: 'Sentence: lost' });
  });
});

describe('a board that is asked for', () => {
  it('is read, or says why not', async () => {
    const { server, calls } = aServer();

    const known = { lossReasons: ['Narx'], seen: { version: '1.0.0', user: '' } };
    const read = readBoard(server, { pipeline: 'B2B', known }, describeError);
    const failed = readBoard(server, { pipeline: '', known }, describeError);
    held(calls, 0).succeed(aView([]));
    held(calls, 1).fail(new Error('Band.'));

    expect([await read, await failed]).toEqual([
      { kind: 'read', view: aView([]) },
      { kind: 'failed', sentence: 'Sentence: Band.' },
    ]);
    expect(calls.map(({ args }) => args)).toEqual([
      ['B2B', known],
      ['', known],
    ]);
  });
});

describe('a move that is taken back', () => {
  it('is undone, or stays for the reason that the server gives', async () => {
    const { server, calls } = aServer();

    const [undone, kept] = [undoMove(server, 'r-1', describeError), undoMove(server, 'r-2', describeError)];
    held(calls, 0).succeed({ ok: true, value: { records: 1 } });
    held(calls, 1).succeed({ ok: false, issues: [{ field: 'undo', message: 'Oʻzgargan.' }] });

    expect([await undone, await kept]).toEqual([{ kind: 'undone' }, { kind: 'failed', sentence: 'Oʻzgargan.' }]);
  });
});
