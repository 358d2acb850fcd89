// The constants that the build writes into the code, for esbuild's define; the tests run with the default edition.

const { version } = require('../../package.json');

/** Returns esbuild's `define` for an edition, 'bound' or 'addon'. */
function buildConstants(edition = 'bound') {
  return { __EDITION__: JSON.stringify(edition), __VERSION__: JSON.stringify(version) };
}

module.exports = { buildConstants, version };
