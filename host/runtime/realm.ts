// The JavaScript realm that a script lives in: what services hand to it must be made of that realm's own parts.

/** The intrinsics of a realm that the services build their results with. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Function: FunctionConstructor;
  readonly Object: ObjectConstructor;
  readonly JSON: JSON;
}

/** Copies a list or a table of the host into the realm, so that `instanceof Array` holds there; other things pass. */
export function toRealm(realm: Realm, thing: unknown): unknown {
  return Array.isArray(thing) ? copierOf(realm)(thing, Array.isArray) : thing;
}

type Copier = (list: readonly unknown[], isList: (thing: unknown) => boolean) => unknown[];

const copiers = new WeakMap<Realm, Copier>();

/** A loop of the realm's own makes its arrays ten times as quick as its Array.from, called from outside, does. */
function copierOf(realm: Realm): Copier {
  const known = copiers.get(realm) ?? (new realm.Function(COPIER)() as Copier); // as: what stands there
  copiers.set(realm, known);
  return known;
}

const COPIER = `return function copied(list, isList) {
  const copy = [];
  for (let at = 0; at < list.length; at++) copy[at] = isList(list[at]) ? copied(list[at], isList) : list[at];
  return copy;
}`;

/** Copies the lists and tables that a script hands in, so that no array of its realm, or one it still changes, stays here. */
export function fromRealm(thing: unknown): unknown {
  if (!Array.isArray(thing)) return thing;
  const list: readonly unknown[] = thing;
  return list.some(Array.isArray) ? Array.from(list, fromRealm) : Array.from(list);
}

/** Returns an error of the realm that looks like what Google's services throw; what code of the script threw stays as it is. */
export function toException(realm: Realm, error: unknown): Error {
  if (realm.Error !== Error && error instanceof realm.Error) return error;
  const exception = new realm.Error(messageOf(error), { cause: error });
  exception.name = 'Exception';
  return exception;
}

/** Errors of node's own realm are no `instanceof Error` in every process. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** Tells a Date of any realm. */
export function isDate(thing: unknown): thing is Date {
  return Object.prototype.toString.call(thing) === '[object Date]';
}
