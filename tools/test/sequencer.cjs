// In which order jest runs all test files of all projects, so that neither of its workers is idle at the end.

const { default: Sequencer } = require('@jest/test-sequencer');
const LONG_FILES = require('./long-files.cjs');

/** What waits for a browser leaves a core free for what only reckons, so that these two run side by side. */
const LONG = [['browser'], ['journeys', 'fuzz']];
/** Behind the long ones, the shortest last. */
const SHORTER = [['conformance'], ['unit']];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    // jest's own order: what failed, then longest first.
    const of = (projects) => super.sort(tests.filter((test) => projects.includes(projectOf(test))));
    return [...spread(...LONG.map(of)), ...SHORTER.flatMap(of)];
  }

  /** In ms: by the last run here, or else as is written down, or else a guess by the size of the file. */
  time(test) {
    const seconds = LONG_FILES[nameOf(test)];
    return super.time(test) ?? (seconds === undefined ? guess(test) : seconds * 1000);
  }
};

function projectOf({ context }) {
  return context.config.displayName.name;
}

/** The path below test/, without its ending. */
function nameOf({ path }) {
  return path.replaceAll('\\', '/').replace(/^.*\/test\/|\.test\.tsx?$/g, '');
}

/** A ms for each byte: between 0.5 and 12 s. */
function guess({ path, context }) {
  return context.hasteFS.getSize(path) ?? 0;
}

/** Puts the few evenly among the many, each list in its own order; the first of the few comes first. */
function spread(few, many) {
  const placed = [few, many].flatMap((list) => list.map((test, index) => ({ test, at: index / list.length })));
  return placed.sort((one, other) => one.at - other.at).map(({ test }) => test);
}
