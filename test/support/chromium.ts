// Finds a Chromium for the browser tests, and opens it without reaching for anything outside of this computer.

import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the first that there is: $CHROME_PATH, the system's, an installed Chrome, the packaged one. */
export async function openChromium(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) return launch({ executablePath: named });
  const installed = SYSTEM_PATHS.find((path) => existsSync(path));
  if (installed) return launch({ executablePath: installed });
  try {
    return await launch({ channel: 'chrome' });
  } catch (error) {
    if (!isMissing(error)) throw error;
    return launchPackaged();
  }
}

function launch(how: LaunchOptions): Promise<Browser> {
  return chromium.launch({ args: FLAGS, ...how });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && error.message.includes('is not found');
}

async function launchPackaged(): Promise<Browser> {
  // On a bare system the package unpacks its own libraries only when it believes to be in AWS Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...FLAGS] });
}
