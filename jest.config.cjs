// How jest runs the tests: five projects, the files of all of them in the order of tools/test/sequencer.cjs.

// jest runs tests in a vm context, where each look at a global takes 0.15 us; what is injected is looked up once a file. Not
// `Date`, `Intl` and the timers, which tests put others in place of.
const NEVER_REPLACED = [
  ...['Array', 'BigInt', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect', 'RegExp'],
  ...['Set', 'String', 'Symbol', 'TypeError', 'Uint8Array', 'WeakMap', 'WeakSet', 'isNaN', 'parseFloat', 'parseInt'],
];

const shared = {
  testEnvironment: 'node',
  sandboxInjectedGlobals: NEVER_REPLACED,
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

module.exports = {
  // One more than the cores: browser tests wait for their pages a fifth of the time.
  maxWorkers: 3,
  // Longer than a browser test waits for an element, so that the element is what is named.
  testTimeout: 180_000,
  globalSetup: '<rootDir>/tools/test/set-ups.cjs',
  testSequencer: '<rootDir>/tools/test/sequencer.cjs',
  projects: [unit, ...slowProjects],
};
