// The webpack loader: answers each of webpack's two requests with text that esbuild has already made (code.ts).

module.exports = function bundleLoader() {
  const { entry, bundle } = this.getOptions();
  return this.resourceQuery === '?bundle' ? bundle : entry;
};
