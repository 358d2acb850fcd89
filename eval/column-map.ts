// The map of an eval of duplicates: which column of a file says what.

import { existsSync, readFileSync } from 'node:fs';
import type { TraitKind } from '../src/modules/duplicates/index';

/** What a column may be called in a map, without case, spaces and signs. */
const ROLES: readonly (readonly [kind: TraitKind, ...names: string[]])[] = [
  ['givenName', 'givenname', 'given', 'firstname', 'first', 'forename'],
  ['surname', 'surname', 'lastname', 'last', 'familyname', 'family'],
  ['name', 'fullname', 'name', 'personname', 'company', 'companyname', 'firm', 'organisation', 'organization', 'title'],
  ['day', 'dateofbirth', 'birthdate', 'birthday', 'dob', 'date', 'day'],
  ['address', 'address', 'addr', 'address1', 'address2', 'street', 'streetaddress', 'addressline'],
  ['place', 'suburb', 'city', 'town', 'suburbcity', 'place', 'locality'],
  ['phone', 'phone', 'telephone', 'tel', 'mobile', 'phonenumber', 'phone2'],
  ['email', 'email', 'mail', 'emailaddress'],
  [
    'number',
    'postcode',
    'zip',
    'zipcode',
    'postalcode',
    'id',
    'nationalid',
    'socsecid',
    'ssn',
    'taxid',
    'number',
    'streetnumber',
    'housenumber',
    'house',
  ],
  ['word', 'state', 'region', 'province', 'country', 'type', 'category', 'gender', 'sex', 'word'],
  ['text', 'text', 'note', 'description'],
];
const KINDS: ReadonlyMap<string, TraitKind> = new Map(
  ROLES.flatMap(([kind, ...names]) => names.map((name): [string, TraitKind] => [name, kind])),
);
/** Names of the record itself, and no trait of it. */
const KEYS = ['key', 'recordid', 'recid', 'rowid', 'uniqueid'];

export interface MappedColumn {
  /** In the left file, and in the right one. */
  readonly left: string;
  readonly right: string;
  readonly kind: TraitKind;
}

export interface ColumnMap {
  /** The column that names a record, where the map says so. */
  readonly key: MappedColumn | null;
  readonly columns: readonly MappedColumn[];
}

/**
 * Reads a map, written out or in a file: `{"given name": "first_name"}`, `{"first_name": "given name"}`, or with several columns
 * `{"address": ["street", "street2"]}`. Where two files call a thing differently: `{"left": {...}, "right": {...}}`.
 * Throws a sentence for what is neither a role nor a column.
 */
export function readColumnMap(text: string, left: readonly string[], right: readonly string[]): ColumnMap {
  const map = parse(text);
  const isTwofold = isMap(map.left) && isMap(map.right);
  const ofLeft = rolesOf(isTwofold ? toMap(map.left) : map, left);
  const ofRight = rolesOf(isTwofold ? toMap(map.right) : map, right);
  const columns = ofLeft.flatMap(({ role, column }, at) => {
    const kind = KINDS.get(role);
    const nth = ofLeft.slice(0, at).filter((each) => each.role === role).length;
    const theirs = ofRight.filter((each) => each.role === role)[nth];
    return kind && theirs ? [{ left: column, right: theirs.column, kind }] : [];
  });
  const [key, theirKey] = [ofLeft, ofRight].map((roles) => roles.find(({ role }) => KEYS.includes(role))?.column);
  if (columns.length === 0) throw new Error(`The map names no trait that both files have: ${text}.`);
  return { key: key && theirKey ? { left: key, right: theirKey, kind: 'word' } : null, columns };
}

interface Role {
  readonly role: string;
  readonly column: string;
}

/** Either side of a line may be the column: the one that the file has. */
function rolesOf(map: Readonly<Record<string, unknown>>, headings: readonly string[]): readonly Role[] {
  return Object.entries(map).flatMap(([one, value]) => {
    const others = (Array.isArray(value) ? value : [value]).map(String);
    return others.map((other): Role => {
      if (isRole(one) && headings.includes(other)) return { role: plain(one), column: other };
      if (isRole(other) && headings.includes(one)) return { role: plain(other), column: one };
      throw new Error(
        `The map says "${one}": "${other}". One of both must be a column (${headings.join(', ')}) and the other a role: ${[...KINDS.keys(), ...KEYS].join(', ')}.`,
      );
    });
  });
}

function isRole(name: string): boolean {
  return KINDS.has(plain(name)) || KEYS.includes(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function parse(text: string): Readonly<Record<string, unknown>> {
  const json = existsSync(text) ? readFileSync(text, 'utf8') : text;
  try {
    return toMap(JSON.parse(json));
  } catch (cause) {
    throw new Error(`The map is no JSON object: ${text}.`, { cause });
  }
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toMap(value: unknown): Readonly<Record<string, unknown>> {
  if (isMap(value)) return value as Readonly<Record<string, unknown>>;
  throw new Error('It is no object.');
}
