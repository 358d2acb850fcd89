// How jest runs the tests: five projects, from fast to slow; `npm test` runs them in this order (tools/test.ts).

const shared = {
  testEnvironment: 'node',
  transform: { '\\.(tsx?|mjs)$': '<rootDir>/tools/jest-transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: { '\\.css$': '<rootDir>/tools/no-styles.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.build/'],
};

const SLOW = ['conformance', 'journeys', 'fuzz', 'browser'];

const slowProjects = SLOW.map((folder) => ({
  ...shared,
  displayName: folder,
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts`],
}));

// Whatever is not slow is a unit test, so that no folder can be forgotten.
const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: SLOW.map((folder) => `<rootDir>/test/${folder}/`),
};

module.exports = { maxWorkers: 2, testTimeout: 60_000, projects: [unit, ...slowProjects] };
