// In which order jest runs all test files of all projects, so that neither of its workers is idle at the end.

const { default: Sequencer } = require('@jest/test-sequencer');

/** What waits for a browser leaves a core free for what only reckons, so that these two run side by side. */
const LONG = ['browser', 'journeys'];
/** Behind the long ones, the shortest last. */
const SHORTER = ['fuzz', 'conformance', 'unit'];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    // jest's own order: longest first, by the last run or else by the size of the file.
    const of = (project) => super.sort(tests.filter((test) => projectOf(test) === project));
    return [...spread(...LONG.map(of)), ...SHORTER.flatMap(of)];
  }
};

function projectOf({ context }) {
  return context.config.displayName.name;
}

/** Puts the few evenly among the many, each list in its own order; the first of the few comes first. */
function spread(few, many) {
  const placed = [few, many].flatMap((list) => list.map((test, index) => ({ test, at: index / list.length })));
  return placed.sort((one, other) => one.at - other.at).map(({ test }) => test);
}
