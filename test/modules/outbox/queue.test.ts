// A message is put into the outbox once ever, whoever asks again.

import type { Host } from '../../../host/host';
import { keysInOutbox, type Message, noteDone, queueMessages } from '../../../src/modules/outbox/index';
import { recordsOf } from '../../support/daftar';
import { aLedgerBook, aMessage, ledgerOf, within } from '../../support/ledger-book';
import { portsInProcess } from '../../support/ports';

function queue(host: Host, ...messages: readonly Message[]): readonly string[] {
  return within(host, () => {
    const ports = portsInProcess();
    const fresh = queueMessages(ports, messages);
    ports.book.commit();
    return fresh;
  });
}

const work = (host: Host) => within(host, () => portsInProcess().book.state().work);

describe('a message that is queued', () => {
  it('waits in the ledger with all that is needed to send it, and the journal knows from which number on', () => {
    const host = aLedgerBook();
    const message = aMessage({ replyTo: 'olim@example.com', until: Date.UTC(2026, 2, 2, 19) });

    const fresh = queue(host, message);

    expect(fresh).toEqual([message.key]);
    expect(ledgerOf(host)).toEqual([
      {
        ...message,
        id: 'Y-1',
        status: 'waiting',
        tries: 0,
        claimedAt: null,
        claim: '',
        sentAt: null,
        error: '',
        createdAt: Date.UTC(2026, 2, 2, 4),
      },
    ]);
    expect(work(host)).toEqual({ sending: { from: 1 } });
  });

  it('is not queued again, in the same breath or later', () => {
    const host = aLedgerBook();

    const first = queue(host, aMessage({ key: 'a' }), aMessage({ key: 'a', text: 'Boshqa' }));
    const second = queue(host, aMessage({ key: 'a' }), aMessage({ key: 'b' }));

    expect([first, second]).toEqual([['a'], ['b']]);
    expect(ledgerOf(host).map(({ id, key, text }) => [id, key, text])).toEqual([
      ['Y-1', 'a', 'Bugun 2 ta ish'],
      ['Y-2', 'b', 'Bugun 2 ta ish'],
    ]);
    expect(work(host)).toEqual({ sending: { from: 1 } });
  });

  it('is one line of the history, which has no word of the letter', () => {
    const host = aLedgerBook();

    queue(host, aMessage({}));

    const lines = recordsOf(host.grid, 'Oʻzgarishlar tarixi').map((line) => [
      line.Yozuv,
      line.Jadval,
      line['Yangi qiymat'],
    ]);
    const cells = {
      id: 'Y-1',
      key: 'digest:H-2:2026-03-02',
      kind: 'digest',
      channel: 'mail',
      to: 'aziz@example.com',
      customerId: '',
      ruleId: '',
      createdAt: 46083.375,
    };
    expect(lines.map(([record, table, to]) => [record, table, JSON.parse(String(to))])).toEqual([
      ['Y-1', 'sends', cells],
    ]);
  });

  it('costs nothing where there is none', () => {
    const host = aLedgerBook();

    const outcome = host.inProcess(() => queueMessages(portsInProcess(), []));

    expect(outcome.record.calls.filter(({ blocking }) => blocking)).toEqual([]);
  });

  it('fits into a cell: HTML that is too long gives way to the text, which ends at a line', () => {
    const host = aLedgerBook();
    const line = 'Bugun qoʻngʻiroq qiling\n';

    queue(host, aMessage({ text: line.repeat(3_000), html: `<p>${'x'.repeat(60_000)}</p>` }));

    const [sent] = ledgerOf(host);
    expect([sent?.html, sent?.text.length, sent?.text.endsWith('qiling\n…')]).toEqual(['', 48_985, true]);
  });
});

describe('a letter that is queued', () => {
  it('has a subject of one line that Google takes, and no address to answer to that is none', () => {
    const host = aLedgerBook();
    const subject = `Yangi\nlid: ${'x'.repeat(400)}`;

    queue(host, aMessage({ subject, to: ' aziz@example.com ', replyTo: 'Malika' }));

    const [sent] = ledgerOf(host);
    expect([sent?.subject.slice(0, 12), sent?.subject.length]).toEqual(['Yangi lid: x', 200]);
    expect(sent).toMatchObject({ to: 'aziz@example.com', replyTo: '' });
  });

  it('waits for a week where nobody says until when it is worth sending, and not for ever', () => {
    const host = aLedgerBook();

    queue(host, aMessage({}));

    expect(ledgerOf(host)[0]?.until).toBe(Date.UTC(2026, 2, 9, 4));
  });
});

describe('a deed that is noted as done', () => {
  it('is a row that nobody sends, and its key is known to the next one who asks', () => {
    const host = aLedgerBook();
    const deed = { key: 'Q-1:B-7:2026-03-02', customerId: 'M-3', ruleId: 'Q-1' };

    within(host, () => {
      const ports = portsInProcess();
      noteDone(ports, [deed, deed]);
      ports.book.commit();
    });

    const known = within(host, () => keysInOutbox(portsInProcess().book));
    expect(ledgerOf(host).map(({ key, channel, status, ruleId }) => [key, channel, status, ruleId])).toEqual([
      [deed.key, 'none', 'done', 'Q-1'],
    ]);
    expect([[...known], work(host)]).toEqual([[deed.key], {}]);
  });
});

describe('a message of a day that the outbox has forgotten', () => {
  it('is not queued, since nobody could tell whether it was sent', () => {
    const host = aLedgerBook();

    const fresh = queue(
      host,
      aMessage({ key: 'digest:H-2:2025-12-31' }),
      aMessage({ key: 'digest:H-2:2026-01-01' }),
      aMessage({ key: 'Q-1:B-7:2025-12-31', kind: 'rule' }),
    );

    expect(fresh).toEqual(['digest:H-2:2026-01-01', 'Q-1:B-7:2025-12-31']);
  });
});
