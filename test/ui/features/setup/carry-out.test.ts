// How the answers of setup are carried out, call by call.

import { carryOut } from '../../../../ui/features/setup/carry-out';
import { createServer } from '../../../../ui/server';
import { fakeScriptRun } from '../../fake-script-run';
import { AZIZ, aSetup } from './builders';

const DONE = { ok: true, value: { made: 3, sample: null, tick: 'on' } } as const;
const CONTENT = { language: 'ru', start: 'empty', trade: 'shop', staff: [AZIZ] } as const;
const ATTEMPT = { requestId: 'r-1', content: CONTENT };
const RUN = ['runSetup', { requestId: 'r-1', ...CONTENT }];
const TRANSLATE = ['changeLanguage', { requestId: 'r-1-language', language: 'ru' }];
const SPEAK = ['setMyLanguage', 'ru'];

/** Answers each call in its turn, as soon as it is made. */
async function callsFor(before: Parameters<typeof carryOut>[2], answers: readonly unknown[]) {
  const { run, calls } = fakeScriptRun();
  const outcome = carryOut(createServer(run), ATTEMPT, before);
  for (const [index, answer] of answers.entries()) {
    calls[index]?.succeed(answer);
    // The next call is made some promises later.
    await new Promise(setImmediate);
  }
  return { answer: await outcome, calls: calls.map(({ name, args }) => [name, ...args]) };
}

describe('the answers of setup', () => {
  it('set a new workbook up in one call where the person is spoken to in its language', async () => {
    const { answer, calls } = await callsFor({ known: aSetup(), own: 'ru' }, [DONE]);

    expect([answer, calls]).toEqual([DONE, [RUN]]);
  });

  it('have Daftar speak to a person in the language that they chose', async () => {
    const { calls } = await callsFor({ known: aSetup(), own: 'uz' }, [DONE, {}]);

    expect(calls).toEqual([RUN, SPEAK]);
  });

  it('bring sheets that are there to another language, run by run until it is done', async () => {
    const known = aSetup({ isSetUp: true, language: 'uz' });

    const { calls } = await callsFor({ known, own: 'uz' }, [DONE, { isDone: false }, { isDone: true }, {}]);

    expect(calls).toEqual([RUN, TRANSLATE, TRANSLATE, SPEAK]);
  });

  it('leave the languages alone where none was chosen', async () => {
    const known = aSetup({ isSetUp: true, language: 'ru' });

    const { calls } = await callsFor({ known, own: 'uz' }, [DONE]);

    expect(calls).toEqual([RUN]);
  });

  it('change nothing else when they are refused', async () => {
    const refusal = { ok: false, issues: [{ field: 'trade', message: 'Tanlang.' }] } as const;

    const { answer, calls } = await callsFor({ known: aSetup(), own: 'uz' }, [refusal]);

    expect([answer, calls]).toEqual([refusal, [RUN]]);
  });
});
