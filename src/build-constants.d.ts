// Constants that the build writes into the bundle (tools/build/constants.cjs); nothing sets them at run time.

/** Which edition this bundle is; it selects the lock, the menu and the manifest (docs/architecture.md). */
declare const __EDITION__: 'bound' | 'addon';

/** The version of package.json. */
declare const __VERSION__: string;
