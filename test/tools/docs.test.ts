// Checks that every file and folder which the documents name is really there: a map that lies is worse than none.

import { existsSync, readFileSync } from 'node:fs';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'];

/** Paths in code spans; those with a placeholder (`src/modules/NAME/`, `*.tsx`) name a kind of file and no file. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const paths = spans.filter((span) => /^(?:src|ui|host|test|tools|docs|\.ci)\/[\w./-]*$/.test(span));
  return paths.filter((path) => !/[A-Z]{3,}/.test(path));
}

it.each(DOCUMENTS)('names in %s only what exists', (document) => {
  const paths = pathsIn(readFileSync(document, 'utf8'));

  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

it('gives a reason for every package', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies', // npm wrote the file, and both are there.
    Record<string, string>
  >;
  const reasons = readFileSync('docs/architecture.md', 'utf8');

  const packages = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));

  expect(packages.filter((name) => !reasons.includes(name))).toEqual([]);
});
