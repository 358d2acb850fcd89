// Looks a contact up while it is typed: once it is complete, and the typing has paused.

import { useEffect } from 'preact/hooks';
import type { Server } from '../../server';
import { isCompleteContact } from './form';
import type { Lookup } from './state';

const TYPING_PAUSE_MS = 400; // Long enough not to ask at every key, short enough to answer before the next field.

/** Reports what the server knows of the contact. Hint: answers to an older contact come too; the state drops them. */
export function useLookup(
  server: Pick<Server, 'findCustomer'>,
  contact: string,
  report: (contact: string, lookup: Lookup) => void,
): void {
  useEffect(() => {
    if (!isCompleteContact(contact)) return undefined;
    const timer = setTimeout(() => {
      report(contact, { kind: 'checking' });
      void lookUp(server, contact).then((lookup) => report(contact, lookup));
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [server, contact]);
}

/** Asks the server once; that it could not be asked is shown to the person, and does not stop them. */
export async function lookUp(server: Pick<Server, 'findCustomer'>, contact: string): Promise<Lookup> {
  try {
    const customer = await server.findCustomer(contact);
    return customer ? { kind: 'found', id: customer.id, name: customer.name } : { kind: 'idle' };
  } catch (error) {
    console.warn('The contact could not be looked up.', error);
    return { kind: 'unchecked' };
  }
}
