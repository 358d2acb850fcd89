// Takes a stranger's lead in, through the same command as the sidebar's.

import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { addLead } from '../deals/index';
import type { Submission } from './parse-submission';

/** That it was taken, and nothing more: neither numbers nor whether we knew the contact are a stranger's business. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

/** The sentences that would answer back what was sent, and those that do not. */
const SENTENCES: Readonly<Record<string, string>> = {
  'err.phone': 'door.contact',
  'err.username': 'door.contact',
  'err.amount': 'door.amount',
};

/** Adds the lead under the lock that the caller holds. A contact whom we know gets a new deal: a stranger is not asked. */
export function takeLead(ports: Ports, submission: Submission): Taken {
  const added = addLead(ports, { ...submission, nextContact: '', duplicate: 'join' }, { arrivedAt: ports.now });
  if (added.ok) return { ok: true };
  return {
    ok: false,
    issues: added.issues.map(({ field, text }) => ({ field, received: '', text: SENTENCES[text] ?? text })),
  };
}
