// google.script as a page in a frame has it: the built script runs here between a fake window and a fake parent.

import { createContext, runInContext } from 'node:vm';
import { buildPage } from '../../host/server/page-build';

interface Sent {
  readonly daftar: string;
  readonly id: number;
  readonly name: string;
  readonly args: unknown;
}

let script = '';

beforeAll(async () => {
  script = String(Buffer.from((await buildPage(process.cwd())).get('/frame.js')?.content ?? ''));
});

/** A frame in which `run` evaluates a script of the add-on's page. */
function aFrame() {
  const sent: Sent[] = [];
  const parent = { postMessage: (message: Sent) => sent.push(JSON.parse(JSON.stringify(message))) };
  let hear: (event: object) => void = () => undefined;
  const context = createContext({
    parent,
    addEventListener: (_type: string, heard: typeof hear) => {
      hear = heard;
    },
    HTMLFormElement: class {},
    console: { error: () => undefined },
    heard: [],
  });
  runInContext(script, context);
  return {
    sent,
    run: (code: string): unknown => runInContext(code, context),
    answer: (data: object, source: object = parent) => hear({ source, data: { daftar: 'end', ...data } }),
    heard: () => JSON.parse(String(runInContext('JSON.stringify(heard)', context))),
  };
}

describe('google.script in a frame', () => {
  it('sends the name and the plain arguments of a call', () => {
    const frame = aFrame();

    frame.run(`google.script.run.addLead({ name: 'Aziz', notes: [undefined, 1] }, null, true)`);

    expect(frame.sent).toEqual([
      { daftar: 'call', id: 1, name: 'addLead', args: [{ name: 'Aziz', notes: [null, 1] }, null, true] },
    ]);
  });

  it('gives two calls through one reference two answers', () => {
    const frame = aFrame();

    frame.run(`const f = google.script.run.withSuccessHandler((value) => heard.push(value)).list; f(1); f(2);`);
    frame.answer({ id: 2, ok: true, value: 'second' });
    frame.answer({ id: 1, ok: true, value: 'first' });

    expect(frame.heard()).toEqual(['second', 'first']);
  });

  it('keeps the handlers of one chain from another', () => {
    const frame = aFrame();

    frame.run(`
      const base = google.script.run.withFailureHandler((error) => heard.push('failed'));
      base.withSuccessHandler((value) => heard.push('a ' + value)).f();
      base.withSuccessHandler((value) => heard.push('b ' + value)).f();
    `);
    frame.answer({ id: 1, ok: true, value: 1 });
    frame.answer({ id: 2, ok: true, value: 2 });

    expect(frame.heard()).toEqual(['a 1', 'b 2']);
  });

  it('gives the failure handler an error with the message, and the user object', () => {
    const frame = aFrame();

    frame.run(`
      google.script.run
        .withUserObject('the button')
        .withFailureHandler((error, object) => heard.push([error instanceof Error, error.message, object]))
        .f();
    `);
    frame.answer({ id: 1, ok: false, message: 'Stage "x" does not exist.' });

    expect(frame.heard()).toEqual([[true, 'Stage "x" does not exist.', 'the button']]);
  });

  it.each([
    ['new Date()', 'Failed due to illegal value'],
    ['{ when: new Date() }', 'Failed due to illegal value in property: when'],
    ['() => 1', 'Failed due to illegal value'],
  ])('refuses the argument %s', (argument, message) => {
    const frame = aFrame();

    expect(() => frame.run(`google.script.run.f(${argument})`)).toThrow(message);
    expect(frame.sent).toEqual([]);
  });

  it('hears nobody but the page around it', () => {
    const frame = aFrame();
    frame.run(`google.script.run.withSuccessHandler((value) => heard.push(value)).f()`);

    frame.answer({ id: 1, ok: true, value: 'forged' }, {});

    expect(frame.heard()).toEqual([]);
  });

  it('asks to be closed', () => {
    const frame = aFrame();

    frame.run('google.script.host.close()');

    expect(frame.sent).toEqual([{ daftar: 'close' }]);
  });

  it('says what it lacks', () => {
    const frame = aFrame();

    expect(() => frame.run('google.script.history.push({})')).toThrow(
      'google.script.history is not emulated. Add it in host/page/frame.ts.',
    );
  });
});
