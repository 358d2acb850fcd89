// Loaded before clasp in the deployment test: sends what it would say to Google to the stand-in of the test.

import { createRequire } from 'node:module';

// Every Node process of the test loads this file; only clasp's pays for loading googleapis.
if (process.argv[1]?.includes('clasp')) {
  const require = createRequire(import.meta.url);
  const { google } = require('googleapis');
  const realApi = google.script;
  google.script = (options) => realApi.call(google, { ...options, rootUrl: process.env.STAND_IN_URL });
}
