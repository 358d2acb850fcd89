// Names the folder in which tests keep workbooks that were set up, one for each state of what set-up depends on.

const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } = require('node:fs');
const { join, resolve } = require('node:path');

const SET_UPS = resolve('.build/set-ups');
/** Another run may still read what is younger. */
const KEPT_MS = 86_400_000;
const SOURCES = ['dist/Code.js', 'dist/appsscript.json', 'host', 'test/support', 'package-lock.json'];

/** jest calls it once, before its workers are there. */
module.exports = () => {
  const name = fingerprint();
  mkdirSync(join(SET_UPS, name), { recursive: true });
  const now = new Date();
  utimesSync(join(SET_UPS, name), now, now);
  for (const folder of readdirSync(SET_UPS).map((each) => join(SET_UPS, each))) {
    if (now.getTime() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
  process.env.DAFTAR_SET_UPS = join(SET_UPS, name);
};

function fingerprint() {
  const hash = createHash('sha256').update(`${process.version} ${process.env.TZ}`);
  for (const file of SOURCES.filter(existsSync).flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path) {
  if (path.includes('.')) return [path];
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}
