// Sixty leads at the same time, from forms and sidebars mixed: sixty rows, sixty numbers, none lost, none doubled.

import { readBuiltScript } from '../../host/server/built-script';
import type { Workbench } from '../../host/server/workbench';
import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import { type Chance, createChance } from '../../src/modules/sample/chance';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { postLead, tokenOf } from '../support/door';
import { expectedOf, formOf, type Sender, someSenders, standingOf } from '../support/senders';
import { ask, aWorkbench, call, closeAll } from '../workbench/a-workbench';

type Sent = 'taken' | 'busy';

/** Sends one lead by its door; throws for an answer that nobody should get. */
function send(daftar: Daftar, { door, lead }: Sender): Sent {
  if (door === 'form') return sendForm(daftar, formOf(lead, tokenOf(daftar)));
  const outcome = daftar.call<Answer<LeadAdded>>('addLead', [lead]);
  if (!outcome.ok && outcome.error.message.includes('Jadval band.')) return 'busy';
  if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
  return 'taken';
}

function sendForm(daftar: Daftar, fields: Record<string, unknown>): Sent {
  const answer = postLead(daftar, fields);
  if (answer.ok) return 'taken';
  if (answer.retry) return 'busy';
  throw new Error(JSON.stringify(answer));
}

interface Crowd {
  readonly daftar: Daftar;
  readonly chance: Chance;
  /** Who has not been answered yet, in no order. */
  readonly waiting: Sender[];
  readonly answered: Sender[];
  /** How many were told to come again, by door. */
  readonly busy: { form: number; sidebar: number };
  /** How many were taken while another execution had begun and not ended. */
  among: number;
}

/** Somebody of the waiting sends; whoever was told that the sheet is busy waits again, with the same request. */
function letOneSend(crowd: Crowd): Sent | 'nobody' {
  const [sender] = crowd.waiting.splice(Math.floor(crowd.chance.number() * crowd.waiting.length), 1);
  if (!sender) return 'nobody';
  const sent = send(crowd.daftar, sender);
  if (sent === 'busy') crowd.busy[sender.door] += 1;
  // Now and then an answer is lost on its way, and the page sends the very same once more.
  const isAnswered = sent === 'taken' && crowd.chance.number() < 0.8;
  (isAnswered ? crowd.answered : crowd.waiting).push(sender);
  return sent;
}

/** Lets everybody send until all are answered, each with up to three others in between its own service calls. */
function letAllSend(daftar: Daftar, seed: number): Crowd {
  const crowd: Crowd = {
    ...{ daftar, chance: createChance(seed), waiting: someSenders(), answered: [] },
    ...{ busy: { form: 0, sidebar: 0 }, among: 0 },
  };
  while (crowd.waiting.length > 0) {
    const moments = [1, 2, 3].map(() => Math.floor(crowd.chance.number() * 60));
    daftar.beforeCall((_, index) => {
      if (moments.includes(index) && letOneSend(crowd) === 'taken') crowd.among += 1;
    });
    letOneSend(crowd);
  }
  daftar.beforeCall(null);
  return crowd;
}

describe('sixty leads at once', () => {
  it.each([1, 2, 3, 4, 5])('in between each other’s service calls are sixty rows (seed %d)', (seed) => {
    const daftar = setUpDaftar();

    const { answered, busy, among } = letAllSend(daftar, seed);

    mustEndWell(daftar.call('settle'));
    expect(standingOf(daftar.grid)).toEqual(expectedOf(someSenders()));
    expect(answered).toHaveLength(60);
    // They did meet: each kind was turned away by a lock, and some came in just before one was taken.
    expect([busy.form > 5, busy.sidebar > 5, among > 5]).toEqual([true, true, true]);
  });
});

describe('sixty leads over HTTP', () => {
  afterEach(closeAll);

  it('thirty forms and thirty sidebars of one workbench, each sent twice, are sixty rows', async () => {
    const workbench = await aWorkbench('', { script: readBuiltScript('dist') });
    await call(workbench, 'setUp');
    const senders = someSenders();

    const answers = await Promise.all([...senders, ...senders].map((sender) => sendOverHttp(workbench, sender)));

    expect(answers).toEqual(Array.from({ length: 120 }, () => 'taken'));
    await call(workbench, 'settle');
    expect(standingOf(workbench.grid)).toEqual(expectedOf(senders));
  });
});

async function sendOverHttp(workbench: Workbench, { door, lead }: Sender): Promise<string> {
  if (door === 'sidebar') {
    const answer = await call(workbench, 'addLead', [lead]);
    return JSON.stringify(answer).startsWith('{"ok":true,"value":{"ok":true,') ? 'taken' : JSON.stringify(answer);
  }
  const body = formOf(lead, tokenOf(workbench.host));
  const { status, headers, text } = await ask(workbench, { path: '/exec', method: 'POST', body });
  if (status !== 302) throw new Error(`${status}: ${text}`);
  const { pathname, search } = new URL(headers.location ?? '');
  const echo = await ask(workbench, { path: pathname + search });
  return echo.text === '{"ok":true}' ? 'taken' : echo.text;
}
