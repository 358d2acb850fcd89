// The time zone of the script: that of its manifest.

import type { Execution } from '../../runtime/execution';

export function scriptTimeZone({ world }: Pick<Execution, 'world'>): string {
  const { timeZone } = world.manifest;
  return typeof timeZone === 'string' ? timeZone : 'Etc/GMT';
}
