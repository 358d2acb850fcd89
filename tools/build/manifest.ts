// Makes the manifest of an edition out of appsscript.json.

import type { Variant } from './edition';

export interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly webapp?: { readonly access: string; readonly executeAs: string };
  readonly [property: string]: unknown;
}

const WEB_DOORS = ['doGet', 'doPost'];
/** To reach other computers. */
const WEB_SCOPE = 'https://www.googleapis.com/auth/script.external_request';

/**
 * Returns the manifest for a variant whose bundle has these functions. A bound copy that has a web door is a web app:
 * strangers may knock, and it runs as the owner who deployed it. An add-on never is: its web app could not reach a
 * customer's sheet. Otherwise the two do not differ, since no property of a manifest is special to editor add-ons:
 * https://developers.google.com/workspace/add-ons/concepts/editor-manifests
 */
export function manifestOf({ edition, telegram }: Variant, base: Manifest, functions: readonly string[]): Manifest {
  const hasWebDoor = WEB_DOORS.some((door) => functions.includes(door));
  const oauthScopes = telegram ? [...base.oauthScopes, WEB_SCOPE] : base.oauthScopes;
  const manifest = { ...base, oauthScopes };
  if (edition === 'addon' || !hasWebDoor) return manifest;
  return { ...manifest, webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' } };
}
