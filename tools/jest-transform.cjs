// Lets jest read TypeScript, TSX and ES modules: each file goes through esbuild, with the constants of the build.

const { transformSync } = require('esbuild');
const { buildConstants } = require('./build/constants.cjs');

const LOADERS = { ts: 'ts', tsx: 'tsx' };

module.exports = {
  process(source, path) {
    const { code, map } = transformSync(source, {
      sourcefile: path,
      loader: LOADERS[path.split('.').pop()] ?? 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // All there is: what a build leaves out, test/tools/bundle.test.ts looks at.
      define: buildConstants({ telegram: true }),
      // import() becomes require(): jest's modules know no other way.
      supported: { 'dynamic-import': false },
    });
    return { code, map };
  },
};
