// Holds docs/emulated.md against the host, the host against what our source uses, and its members against silence.

import { readFileSync } from 'node:fs';
import { readTree } from '../../tools/architecture/source-file';
import { declaredMembers } from '../../tools/emulated/declared';
import { emulatedEnumerations, emulatedMembers } from '../../tools/emulated/emulated';
import { readCoverage, report } from '../../tools/emulated/report';
import { silentMembers } from '../../tools/emulated/silent';
import { usedNames, usedOfServices } from '../../tools/emulated/used';

const ROOT = '.';
const coverage = readCoverage(ROOT);
const source = readTree(ROOT).filter(({ path }) => /^src\/(?:google|entry)\//.test(path));
const host = readTree(ROOT).filter(({ path }) => path.startsWith('host/services/'));

// Names of Google's members that texts, dates and our own book have as well; none of them is asked of Google there.
const OWN_NAMES = new Set(['now', 'open', 'parse', 'replace', 'show', 'toString']);

describe('the list of what is emulated', () => {
  it('is that of the host as it is now; otherwise run node tools/run.mjs tools/emulated.ts', () => {
    expect(readFileSync('docs/emulated.md', 'utf8')).toBe(report(coverage));
  });

  it('has a member for every class that the host shows to scripts', () => {
    expect([...coverage.classes].filter(([, members]) => members.length === 0)).toEqual([]);
    expect([...coverage.enumerations].filter(([, values]) => values.length === 0)).toEqual([]);
    expect(coverage.classes.size).toBeGreaterThan(50);
  });

  it('names no class that Google does not have', () => {
    expect(
      [...coverage.classes.keys(), ...coverage.enumerations.keys()].filter((name) => !coverage.declared.has(name)),
    ).toEqual(['BorderStyle'].filter((name) => !coverage.declared.has(name)));
  });
});

describe("what our source uses of Google's", () => {
  it('is asked of a service by name only where that is emulated', () => {
    const lacking = usedOfServices(source).filter((used) => {
      const [name = '', member = ''] = used.split('.');
      return !coverage.classes.get(name)?.includes(member);
    });

    expect(usedOfServices(source).length).toBeGreaterThan(10);
    expect(lacking).toEqual([]);
  });

  it('is asked along a chain only where some class has it emulated', () => {
    const emulated = new Set([...coverage.classes.values(), ...coverage.enumerations.values()].flat());
    const lacking = usedNames(source, coverage.declared).filter((name) => !emulated.has(name) && !OWN_NAMES.has(name));

    expect(usedNames(source, coverage.declared).length).toBeGreaterThan(20);
    expect(lacking).toEqual([]);
  });
});

describe('no emulated member', () => {
  it('does nothing without saying why', () => {
    expect(silentMembers(host)).toEqual([]);
  });
});

describe('the scan', () => {
  const file = (text: string) => [{ path: 'host/services/x.ts', text }];

  it('reads interfaces and enumerations of declarations', () => {
    const text = `namespace N {\n  interface A {\n    /** old */\n    b(x: string): void;\n    C: typeof C;\n    /** @deprecated DO NOT USE */ d(): void;\n  }\n  enum E {\n    ONE,\n    TWO,\n  }\n}`;

    expect([...declaredMembers([text])]).toEqual([
      ['A', ['C', 'b']],
      ['E', ['ONE', 'TWO']],
    ]);
  });

  it('puts the rooms of a class together', () => {
    const text = `const aMembers = {\n  x: 'free',\n} satisfies Record<string, MemberCost>;\nconst bMembers = { y: 'read', z: 'free' } satisfies Record<string, MemberCost>;
      expose(e, { name: 'K', file: FILE, rooms: [{ members: aMembers, target: t }, { members: bMembers, target: u }] });`;

    expect([...emulatedMembers(file(text))]).toEqual([['K', ['x', 'y', 'z']]]);
  });

  it('unfolds a table that is spread into another', () => {
    const text = `const aMembers = { x: 'free' } satisfies Partial<Record<keyof K, MemberCost>>;\nconst bMembers = {\n  ...aMembers,\n  y: 'read',\n} satisfies Record<string, MemberCost>;
      expose(e, { name: 'K', file: FILE, rooms: [{ members: bMembers, target: t }] });`;

    expect([...emulatedMembers(file(text))]).toEqual([['K', ['x', 'y']]]);
  });

  it('finds the rooms of a class in the function that makes them', () => {
    const text = `const aMembers = { x: 'free' } satisfies Record<string, MemberCost>;
export function kRooms(handle: H): readonly Room[] {
  return [{ members: aMembers, target: t }];
}
expose(e, { name: 'K', file: FILE, rooms: kRooms(handle) });`;

    expect([...emulatedMembers(file(text))]).toEqual([['K', ['x']]]);
  });

  it('reads an enumeration from its list', () => {
    expect([...emulatedEnumerations(file(`enumeration<X['E']>('E', FILE, ['ONE', 'TWO'])`))]).toEqual([
      ['E', ['ONE', 'TWO']],
    ]);
  });

  it('finds a method that does nothing, and lets one pass that says why', () => {
    const text = `const t = {\n  go: 'free',\n  stay: 'free',\n} satisfies Record<string, MemberCost>;\nclass R {\n  go(): X {\n    return this.self();\n  }\n\n  /** Google ignores it too. */\n  stay(): void {}\n}\n`;

    expect(silentMembers(file(text))).toEqual(['host/services/x.ts: go']);
  });

  it('finds what is used of a service, outside of comments', () => {
    expect(usedOfServices(file('// MailApp.old()\nMailApp.sendEmail(Session\n  .getActiveUser().getEmail())'))).toEqual(
      ['MailApp.sendEmail', 'Session.getActiveUser'],
    );
  });
});
