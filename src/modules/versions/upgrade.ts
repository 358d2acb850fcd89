// Brings the workbook to the version of this script, and back to an older one before an older script is put in.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { invalid } from '../../kernel/input';
import { isMigratingUp, type Migrated, migrate } from '../../kernel/migrate/migrate';
import type { Ports } from '../../kernel/ports';
import { recordedVersion, recordVersion, SCHEMA_VERSION, settingsTable } from '../settings/index';
import { migrations } from './migrations';

const versionInput = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SCHEMA_VERSION)) });

/** Throws WORKBOOK_NEWER when the workbook is of a version that this script does not know. One blocking call. */
export function mustBeKnown(ports: Pick<Ports, 'book' | 'desk'>): number {
  const version = versionIn(ports) ?? 1;
  if (version <= SCHEMA_VERSION) return version;
  throw new CrmError('WORKBOOK_NEWER', { workbook: String(version), script: String(SCHEMA_VERSION) });
}

/** A run that died while it drew the settings left a sheet without headings, which is drawn again: it says nothing yet. */
function versionIn({ book, desk }: Pick<Ports, 'book' | 'desk'>): number | null {
  try {
    return recordedVersion(book);
  } catch (reason) {
    if (desk.isDrawn(settingsTable)) throw reason;
    return null;
  }
}

/** Brings an older workbook to the version of this script, as far as the time goes. Throws WORKBOOK_NEWER. */
export function upgrade(ports: Ports): Migrated {
  return bringTo(SCHEMA_VERSION, ports);
}

/** Goes on with an update that was cut off, as far as the time goes; null where none was: only people begin one. */
export function goOnUpgrading(ports: Ports): Migrated | null {
  return isMigratingUp(ports) ? upgrade(ports) : null;
}

/** Brings the workbook back to the version of `{ version }`. Throws INPUT_INVALID and WORKBOOK_NEWER. */
export function downgrade(ports: Ports, input: unknown): Migrated {
  const parsed = v.safeParse(versionInput, input);
  if (!parsed.success) throw invalid(parsed.issues);
  return bringTo(parsed.output.version, ports);
}

function bringTo(to: number, ports: Ports): Migrated {
  const { book } = ports;
  // The journal first: a script that is too old learns so before anything is written.
  book.state();
  mustBeKnown(ports);
  const record = (version: number) => recordVersion(book, version);
  return migrate(ports, { migrations, recorded: recordedVersion(book), to, record });
}
