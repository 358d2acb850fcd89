// Where the web app of the script answers.

import type { World } from '../../runtime/world';
import { scriptIdOf } from './script-id';

/** Null for a script whose manifest deploys no web app. */
export function webAppUrlOf({ webAppUrl, manifest }: World): string | null {
  if (webAppUrl) return webAppUrl();
  return 'webapp' in manifest ? `https://script.google.com/macros/s/${scriptIdOf(manifest)}/exec` : null;
}
