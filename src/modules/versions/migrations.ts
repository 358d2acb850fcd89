// The one list of migrations, in their order. A new one goes to the end, and SCHEMA_VERSION goes up with it.

import { inOrder } from '../../kernel/migrate/migration';
import { version2 } from './version-2';
import { version3 } from './version-3';
import { version4 } from './version-4';
import { version5 } from './version-5';
import { version6 } from './version-6';

export const migrations = inOrder([version2, version3, version4, version5, version6]);
