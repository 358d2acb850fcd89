// Who may erase people, export everything and write the policy.

import type { Ports } from '../../kernel/ports';
import { ownerEmail, readStaff, roleOf, staffTable } from '../staff/index';

/**
 * Tells whether the acting person decides about people's data: the owner does, and anybody where the staff names no owner by
 * an address. One blocking call.
 */
export function mayDecide(ports: Pick<Ports, 'book' | 'now' | 'zone'>): boolean {
  const { book } = ports;
  if (!book.has(staffTable)) return true;
  const staff = readStaff(ports);
  return ownerEmail(staff) === '' || roleOf(staff, book.user) === 'owner';
}
