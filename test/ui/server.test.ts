// The promise-making server of the pages, over a bridge that answers when the test says so.

import { createHearing, createServer, type ScriptRun } from '../../ui/server';
import { fakeScriptRun, held } from './fake-script-run';

describe('the server of a page', () => {
  it('sends the name and the arguments of a call and returns its answer', async () => {
    const { run, calls } = fakeScriptRun();

    const answer = createServer(run).findCustomer('901234567');
    held(calls, 0).succeed({ id: 'M-1', name: 'Aziz' });

    expect(await answer).toEqual({ id: 'M-1', name: 'Aziz' });
    expect(calls.map(({ name, args }) => ({ name, args }))).toEqual([{ name: 'findCustomer', args: ['901234567'] }]);
  });

  it('gives two calls through one reference their own answers, in whatever order these come', async () => {
    const { run, calls } = fakeScriptRun();
    const { findCustomer } = createServer(run);

    const answers = Promise.all([findCustomer('first'), findCustomer('second')]);
    held(calls, 1).succeed({ id: '2', name: 'second' });
    held(calls, 0).succeed({ id: '1', name: 'first' });

    expect(await answers).toEqual([
      { id: '1', name: 'first' },
      { id: '2', name: 'second' },
    ]);
  });

  it('rejects with the error that the server threw', async () => {
    const { run, calls } = fakeScriptRun();

    const answer = createServer(run).addLead({});
    held(calls, 0).fail(new Error('The sheet is busy.'));

    await expect(answer).rejects.toThrow('The sheet is busy.');
  });

  it('makes an error of a failure that is only words', async () => {
    const { run, calls } = fakeScriptRun();

    const answer = createServer(run).addLead({});
    held(calls, 0).fail('Authorization is required');

    await expect(answer).rejects.toEqual(new Error('Authorization is required'));
  });

  it('rejects when the function is missing on the other side', async () => {
    const { run } = fakeScriptRun();
    const { addLead: _missing, ...without } = run;
    const older = { ...without, withSuccessHandler: () => older, withFailureHandler: () => older };

    // The cast stands for a deployment that is older than the page.
    await expect(createServer(older as unknown as ScriptRun).addLead({})).rejects.toThrow(/not a function/);
  });

  it('is no promise itself, so that it may be returned from an async function', async () => {
    const { run, calls } = fakeScriptRun();
    const server = createServer(run);

    expect(await server).toBe(server);
    expect(calls).toEqual([]);
  });

  it('lets it be heard how each call ends', async () => {
    const { run, calls } = fakeScriptRun();
    const heard: (string | null)[] = [];
    const { hear, listen } = createHearing();
    const end = listen((error) => void heard.push(error?.message ?? null));
    const server = createServer(run, hear);

    const [answer, failure] = [server.settle(), server.settle().catch(String)];
    held(calls, 0).succeed(1);
    held(calls, 1).fail(new Error('Band.'));
    await Promise.all([answer, failure]);
    end();
    const unheard = server.settle();
    held(calls, 2).succeed(1);
    await unheard;

    expect(heard).toEqual([null, 'Band.']);
  });

  it.each(['Script function not found: settle', 'Skript funksiyasi topilmadi: settle '])(
    'knows by its own name that a function is missing, in whatever language: %s',
    async (sentence) => {
      const { run, calls } = fakeScriptRun();

      const answer = createServer(run).settle();
      held(calls, 0).fail(new Error(sentence));

      await expect(answer).rejects.toThrow(/^DAFTAR_UPDATED: /);
    },
  );
});
