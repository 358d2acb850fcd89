// Checks that everyone gets the same packages, from whichever registry they use.

import { readFileSync } from 'node:fs';
import { listImports, packageName } from '../../tools/architecture/imports';
import { readTree } from '../../tools/architecture/source-file';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// npm wrote both files.
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Partial<Manifest>>>;
};

it('names each package with one exact version', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('locks what package.json asks for', () => {
  const { dependencies, devDependencies } = lock.packages[''] ?? {};

  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

it('names no registry in the lock', () => {
  expect(readFileSync('package-lock.json', 'utf8').match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
});

it('asks for every package that our code imports', () => {
  const imported = readTree('.').flatMap(listImports);
  const packages = imported.filter(({ isPackage, target }) => isPackage && !target.startsWith('node:'));
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };

  const missing = packages.map(({ target }) => packageName(target)).filter((name) => !(name in asked));

  expect(missing).toEqual([]);
});
