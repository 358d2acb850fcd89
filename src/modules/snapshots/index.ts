// Snapshots: figures as they were at a moment, which is never written over.

import type { Module } from '../../kernel/module';
import { snapshotsTable } from './schema';

export { type Snapshot, snapshotsTable } from './schema';

export const snapshots: Module = { name: 'snapshots', tables: [snapshotsTable], measures: [], texts: {} };
