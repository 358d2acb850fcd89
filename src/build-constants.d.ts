// Constants that the build writes into the bundle (tools/build/constants.cjs); nothing sets them at run time.

/** Which edition this bundle is; it selects the lock, the menu and the manifest (docs/architecture.md). */
declare const __EDITION__: 'bound' | 'addon';

/** Whether messages go by Telegram as well: it takes the permission to reach other computers. */
declare const __TELEGRAM__: boolean;

/** The version of package.json. */
declare const __VERSION__: string;
