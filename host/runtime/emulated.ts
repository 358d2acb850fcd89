// Puts an emulated service object before the script: counted, guarded by the authorisation, loud about what it lacks.

import type { AuthMode } from '../host';
import type { Execution } from './execution';
import type { CostKind } from './latency';
import { lacksScopes, permissionError, scopeError } from './permissions';
import { fromRealm, toException, toRealm } from './realm';

/** What one member of a class costs; "value" is a property that is read, such as an enumeration. */
export type MemberCost = CostKind | 'value';

/** Which authorisation a class asks for: LIMITED unless said otherwise. */
export type Need = Extract<AuthMode, 'NONE' | 'LIMITED' | 'FULL'>;

/** One part of a Google class: the table of its members and the object that has them. */
export interface Room {
  readonly members: Readonly<Record<string, MemberCost>>;
  readonly target: object;
}

export interface Emulation {
  /** Google's name of the class. */
  readonly name: string;
  /** Where a missing member is to be added. */
  readonly file: string;
  readonly rooms: readonly Room[];
  readonly needs?: Need;
  /** Members that ask for another authorisation than the class. */
  readonly exceptions?: Readonly<Record<string, Need>>;
  /** How many cells a call of this member touches. */
  readonly cells?: (member: string, args: readonly unknown[]) => number;
}

const targets = new WeakMap<object, Emulation>();

// The language itself asks for these on any object; they say nothing about Google.
const LANGUAGE_MEMBERS = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'hasOwnProperty', '__proto__']);

/**
 * Returns the object that the script gets. T is Google's whole interface: a member of it that is in none of the rooms
 * throws by name, so the type promises nothing that is silently absent.
 */
export function expose<T extends object>(execution: Execution, emulation: Emulation): T {
  const made = new Map<string, unknown>();
  const exposed = new Proxy<object>(Object.create(null), {
    get: (_, member) => {
      if (typeof member === 'symbol') return undefined;
      if (!made.has(member)) made.set(member, memberOf(execution, emulation, member));
      return made.get(member);
    },
    set: (_, member) => {
      throw new Error(`${emulation.name}.${String(member)} cannot be set.`);
    },
    has: (_, member) => emulation.rooms.some((room) => Object.hasOwn(room.members, member)),
  });
  targets.set(exposed, emulation);
  return exposed as T; // as: see above, the proxy answers for every member of T
}

/** Returns the object behind what the script handed in when it is an emulated `kind`; undefined otherwise. */
export function reveal<T extends object>(exposed: unknown, kind: abstract new (...args: never[]) => T): T | undefined {
  if (typeof exposed !== 'object' || exposed === null) return undefined;
  for (const { target } of targets.get(exposed)?.rooms ?? []) if (target instanceof kind) return target;
  return undefined;
}

function memberOf(execution: Execution, emulation: Emulation, member: string): unknown {
  const room = emulation.rooms.find((one) => Object.hasOwn(one.members, member));
  if (room) return emulated(execution, emulation, room, member);
  if (member === 'toString') return () => emulation.name;
  if (LANGUAGE_MEMBERS.has(member)) return undefined;
  const name = `${emulation.name}.${member}`;
  if (lacksScopes(name, execution)) return () => refuse(execution, scopeError(name));
  const missing = `${name} is not emulated. Add it in ${emulation.file}.`;
  throw toException(execution.realm, new Error(missing));
}

function emulated(execution: Execution, emulation: Emulation, room: Room, member: string): unknown {
  const cost = room.members[member] ?? 'free';
  const value: unknown = Reflect.get(room.target, member, room.target);
  if (cost === 'value') return value;
  if (typeof value !== 'function')
    throw new Error(`${emulation.name}.${member} stands in its table but has no method.`);
  return (...args: unknown[]) =>
    call(execution, emulation, cost, member, () => Reflect.apply(value, room.target, args.map(fromRealm)), args);
}

function call(
  execution: Execution,
  emulation: Emulation,
  cost: CostKind,
  member: string,
  method: () => unknown,
  args: readonly unknown[],
): unknown {
  const name = `${emulation.name}.${member}`;
  const counts = cost === 'read' || cost === 'write';
  execution.enter(name, cost, counts ? (emulation.cells?.(member, args) ?? 0) : 0);
  const need = emulation.exceptions?.[member] ?? emulation.needs ?? 'LIMITED';
  const denied = permissionError(name, need, cost, execution);
  if (denied) refuse(execution, denied);
  let result: unknown;
  try {
    result = method();
  } catch (error) {
    throw toException(execution.realm, error);
  }
  execution.leave(cost);
  return toRealm(execution.realm, result);
}

function refuse(execution: Execution, error: Error): never {
  throw toException(execution.realm, error);
}
