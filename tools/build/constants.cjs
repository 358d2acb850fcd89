// The constants that the build writes into the code, for esbuild's define; the tests run with the default edition.

const { version } = require('../../package.json');

/** Returns esbuild's `define` for an edition, 'bound' or 'addon', with or without Telegram. */
function buildConstants({ edition = 'bound', telegram = false } = {}) {
  return {
    __EDITION__: JSON.stringify(edition),
    __TELEGRAM__: JSON.stringify(telegram),
    __VERSION__: JSON.stringify(version),
  };
}

module.exports = { buildConstants, version };
