// The key that tells people apart without naming them.

import { createHash } from 'node:crypto';
import type { Execution } from '../../runtime/execution';
import { scriptIdOf } from '../script/script-id';

/** Google makes a new one every thirty days. */
const PERIOD_MS = 30 * 86_400_000;

/** The same for a person and a script for thirty days, and it tells nothing of either. */
export function temporaryKey({ start, world }: Execution): string {
  const period = Math.floor(world.clock.now() / PERIOD_MS);
  const secret = `${scriptIdOf(world.manifest)} ${start.person} ${period}`;
  return createHash('sha256').update(secret).digest('base64');
}
