// Prints an HTML page to PDF with the Chromium of this computer.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const TIMEOUT_MS = 60_000;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Hint: Chromium knows more CSS than Google's converter; keep to tables and inline styles. */
export function printPdf(html: Uint8Array, chromium: string | undefined): Buffer {
  const program = chromium ?? findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'daftar-pdf-'));
  try {
    writeFileSync(join(folder, 'page.html'), withPolicy(new TextDecoder().decode(html)));
    execFileSync(program, argumentsFor(folder), { timeout: TIMEOUT_MS, stdio: 'ignore' });
    return readFileSync(join(folder, 'page.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Behind the doctype, which must come first. */
function withPolicy(html: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${doctype}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">${html.slice(doctype.length)}`;
}

function findChromium(): string {
  const found = [process.env.CHROME_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  if (found) return found;
  throw new Error('A PDF is made by Chromium, and there is none. Install it, or set CHROME_PATH to where it is.');
}

/** The page reaches nothing: every host name leads nowhere, and its policy keeps scripts and other files out. */
function argumentsFor(folder: string): string[] {
  return [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${join(folder, 'page.pdf')}`,
    `file://${join(folder, 'page.html')}`,
  ];
}
