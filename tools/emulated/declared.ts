// What Google's classes have, by @types/google-apps-script.

/** The members of each interface, by its name; those of one that is declared twice are put together. */
export type Members = ReadonlyMap<string, readonly string[]>;

const BLOCK = /^\s*(?:declare )?(?:interface|enum) (?<name>\w+)[^{\n]*\{$(?<body>[\s\S]*?)^\s*\}$/gm;

/** Reads the texts of the declaration files. */
export function declaredMembers(texts: readonly string[]): Members {
  const all = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { groups } of withoutComments(text).matchAll(BLOCK)) {
      const name = classNameOf(groups?.name ?? '');
      const members = all.get(name) ?? new Set<string>();
      for (const member of membersOf(groups?.body ?? '')) members.add(member);
      all.set(name, members);
    }
  }
  return new Map([...all].map(([name, members]) => [name, [...members].sort()]));
}

/** Two names that Google's types spell unlike Google. */
function classNameOf(name: string): string {
  return { Console: 'console', Weekday: 'WeekDay' }[name] ?? name;
}

function membersOf(body: string): readonly string[] {
  return [...body.matchAll(/^\s*(?:readonly )?(\w+)(?:\??[:(]|,|$)/gm)].map(([, member = '']) => member);
}

/** Leaves out what Google says not to use any more, which stands in one line with its comment. */
function withoutComments(text: string): string {
  return text
    .replace(/^.*@deprecated DO NOT USE.*$/gm, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}
