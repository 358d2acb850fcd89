// Names what the build writes into a page that has parts; see tools/build/link-outputs.ts.

declare const daftar: import('./part-loader').Registry;
