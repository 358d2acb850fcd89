// Old rows of the ledger go, each kind at its time, and so many a day.

import type { Host } from '../../../host/host';
import { clearOldMessages, noteDone, queueMessages, sendsTable } from '../../../src/modules/outbox/index';
import { aLedgerBook, aMessage, ledgerOf, within } from '../../support/ledger-book';
import { portsInProcess } from '../../support/ports';

const DAY = 86_400_000;

/** A ledger with a digest and a letter to a customer, both done with, and with so many things that a rule did. */
function aLedger(deeds: number): Host {
  const host = aLedgerBook();
  const keys = Array.from({ length: deeds }, (_, index) => `Q-1:B-${index + 1}:new`);
  writing(host, (ports) => queueMessages(ports, [aMessage({}), aMessage({ key: 'Q-9:M-1:2026', kind: 'customer' })]));
  writing(host, ({ book }) => {
    book.open(sendsTable, ['id', 'status']);
    for (const id of ['Y-1', 'Y-2']) book.compute(sendsTable, id, { status: 'sent' });
  });
  writing(host, (ports) =>
    noteDone(
      ports,
      keys.map((key) => ({ key, customerId: '', ruleId: 'Q-1' })),
    ),
  );
  return host;
}

function writing(host: Host, body: (ports: ReturnType<typeof portsInProcess>) => unknown): void {
  within(host, () => {
    const ports = portsInProcess();
    body(ports);
    ports.book.commit();
  });
}

/** Clears, as the tick does once a day, so many days later; returns what is left. */
function clearAfter(host: Host, days: number): readonly string[] {
  host.clock.set(host.clock.now() + days * DAY);
  writing(host, clearOldMessages);
  return ledgerOf(host).map(({ key }) => key);
}

describe('the ledger', () => {
  it('forgets messages after sixty days, and what rules did after a year and some', () => {
    const host = aLedger(1);
    const ofRules = ['Q-9:M-1:2026', 'Q-1:B-1:new'];

    expect([60, 1, 389, 1].map((days) => clearAfter(host, days))).toEqual([
      ['digest:H-2:2026-03-02', ...ofRules],
      ofRules,
      ofRules,
      [],
    ]);
  });

  it('is cleared of three hundred such rows a day, of the oldest first, until all are gone', () => {
    const host = aLedger(350);

    const first = clearAfter(host, 451);

    expect([first.length, first[0], clearAfter(host, 1)]).toEqual([52, 'Q-1:B-299:new', []]);
  });

  it('keeps what waits, however old, and all that came after it', () => {
    const host = aLedger(0);
    writing(host, (ports) => queueMessages(ports, [aMessage({ key: 'alert', kind: 'alert' })]));
    writing(host, (ports) => noteDone(ports, [{ key: 'Q-1:B-1:new', customerId: '', ruleId: 'Q-1' }]));

    expect(clearAfter(host, 500)).toEqual(['alert', 'Q-1:B-1:new']);
  });
});
