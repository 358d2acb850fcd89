// Sending a lead and looking up its contact, over the real server object and a bridge in the test's hand.

import { blankForm, planAttempt, toContent } from '../../../../ui/features/add-lead/form';
import { submitLead, undoLead } from '../../../../ui/features/add-lead/submit';
import { lookUp } from '../../../../ui/features/add-lead/use-lookup';
import { createServer } from '../../../../ui/server';
import { fakeScriptRun, held } from '../../fake-script-run';

const ATTEMPT = planAttempt(
  null,
  toContent(blankForm({ source: 'OLX' }), { today: '2026-11-21', me: '' }),
  () => 'id-1',
);
const LEAD = { customerId: 'M-1', dealId: 'B-1', customerName: 'Aziz', joined: false, nextContact: '2026-11-22' };

function submit() {
  const { run, calls } = fakeScriptRun();
  const outcome = submitLead(createServer(run), ATTEMPT, (error) => `Said: ${error.message}`);
  return { outcome, calls, call: held(calls, 0) };
}

describe('sending a lead', () => {
  it('sends the content under its request id, once, and lets the server settle it', async () => {
    const { outcome, calls, call } = submit();
    call.succeed({ ok: true, value: LEAD });

    expect(await outcome).toEqual({ kind: 'saved', lead: LEAD });
    expect(calls.map(({ name, args }) => ({ name, args }))).toEqual([
      { name: 'addLead', args: [{ requestId: 'id-1', ...ATTEMPT.content }] },
      { name: 'settle', args: [] },
    ]);
  });

  it('is refused with the reasons of the server', async () => {
    const { outcome, call } = submit();
    const issues = [{ field: 'amount', message: 'Not a sum' }];
    call.succeed({ ok: false, issues });

    expect(await outcome).toEqual({ kind: 'refused', issues });
  });

  it('fails with words when it is refused without a reason', async () => {
    const { outcome, call } = submit();
    call.succeed({ ok: false, issues: [] });

    expect(await outcome).toEqual({ kind: 'failed', sentence: 'Said: ' });
  });

  it('fails with the sentence of the failure handler', async () => {
    const { outcome, call } = submit();
    call.fail(new Error('The sheet is busy.'));

    expect(await outcome).toEqual({ kind: 'failed', sentence: 'Said: The sheet is busy.' });
  });
});

describe('taking a lead back', () => {
  function takeBack() {
    const { run, calls } = fakeScriptRun();
    const outcome = undoLead(createServer(run), 'id-1', (error) => `Said: ${error.message}`);
    return { outcome, call: held(calls, 0) };
  }

  it('names the request that is taken back', async () => {
    const { outcome, call } = takeBack();
    call.succeed({ ok: true, value: { records: 2 } });

    expect([await outcome, call.name, call.args]).toEqual([{ kind: 'undone' }, 'undo', ['id-1']]);
  });

  it('keeps it for the reason that the server gives', async () => {
    const { outcome, call } = takeBack();
    call.succeed({ ok: false, issues: [{ field: 'undo', message: 'Somebody has changed B-1 since.' }] });

    expect(await outcome).toEqual({ kind: 'kept', sentence: 'Somebody has changed B-1 since.' });
  });

  it('keeps it when the call fails', async () => {
    const { outcome, call } = takeBack();
    call.fail(new Error('The sheet is busy.'));

    expect(await outcome).toEqual({ kind: 'kept', sentence: 'Said: The sheet is busy.' });
  });
});

describe('looking a contact up', () => {
  it.each([
    ['the customer who has it', { id: 'M-1', name: 'Aziz' }, { kind: 'found', id: 'M-1', name: 'Aziz' }],
    ['nobody', null, { kind: 'idle' }],
  ])('finds %s', async (_whom, answer, lookup) => {
    const { run, calls } = fakeScriptRun();

    const looked = lookUp(createServer(run), '901234567');
    held(calls, 0).succeed(answer);

    expect(await looked).toEqual(lookup);
  });

  it('says that it was not checked when the call fails, and tells the console why', async () => {
    const { run, calls } = fakeScriptRun();
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const failure = new Error('No connection');

    const looked = lookUp(createServer(run), '901234567');
    held(calls, 0).fail(failure);

    expect(await looked).toEqual({ kind: 'unchecked' });
    expect(warn.mock.calls).toEqual([['The contact could not be looked up.', failure]]);
    warn.mockRestore();
  });
});
