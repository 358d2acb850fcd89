// Keeps pure code pure and Google where it belongs.

import { codeOnly } from './code-text';
import { findLayer } from './layers';
import { eachFile, type Rule } from './rule';

const CLOCK_OR_CHANCE = /\bnew Date\b(?!\s*\(\s*[^\s)])|(?<!\bnew )\bDate\s*\(|\bDate\.now\b|\bMath\.random\b/g;

/** Google's services by name; those that are ordinary words too count only where a member is asked of them. */
const SERVICE =
  /\b(?:(?:Spreadsheet|Document|Forms?|Gmail|Mail|Drive|Calendar|Contacts|UrlFetch|Card|Slides|Groups|Language|Linear\w*|Script)App|(?:Html|Lock|Properties|Cache|Script|Content|Xml|LinearOptimization)Service|GoogleAppsScript)\b|\b(?:Utilities|Session|Logger|Browser|Charts|Jdbc|BigQuery)(?=\s*\.)/g;

const SPEAKS_TO_GOOGLE = ['src/google', 'src/entry', 'host', 'host/page'];

/** Time and chance come in as arguments. */
export const clockAndChance: Rule = {
  title: 'lets pure code read no clock and draw no random number',
  check: eachFile((file) => {
    const layer = findLayer(file.path);
    if (!layer?.pure) return [];
    return [...new Set(codeOnly(file.text).match(CLOCK_OR_CHANCE))].map(
      (found) => `${layer.folder} is pure: it may not use ${found}. Take a Clock or a newId from the ports instead.`,
    );
  }),
};

/** One place that knows Google. */
export const googleNames: Rule = {
  title: 'lets only src/google and src/entry name a Google service',
  check: eachFile((file) => {
    const layer = findLayer(file.path);
    if (!layer || layer.folder === 'tools' || SPEAKS_TO_GOOGLE.includes(layer.folder)) return [];
    return [...new Set(codeOnly(file.text).match(SERVICE))].map(
      (found) => `${layer.folder} may not name ${found}. ${layer.advice}`,
    );
  }),
};
