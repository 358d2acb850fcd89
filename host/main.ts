// What `npm start` runs: reads the options, starts the workbench, says where it is.

import { spawn } from 'node:child_process';
import { messageOf } from './server/error-facts';
import { HELP, parseOptions, type StartOptions } from './server/options';
import { startWorkbench, type Workbench } from './server/workbench';

async function main(args: readonly string[]): Promise<void> {
  const wish = parseOptions(args);
  if (wish.kind === 'help') return console.log(HELP);
  if (wish.kind === 'mistake') return leave(2, wish.message);
  const workbench = await start(wish.options);
  if (!workbench) return;
  console.log(`Daftar workbench: ${workbench.url}`);
  closeAtExit(workbench);
  if (wish.options.open && hasDesktop()) openBrowser(workbench.url);
}

async function start(options: StartOptions): Promise<Workbench | undefined> {
  try {
    return await startWorkbench(options);
  } catch (error) {
    leave(1, messageOf(error));
    return undefined;
  }
}

function leave(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}

function closeAtExit(workbench: Workbench): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      workbench.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

function hasDesktop(): boolean {
  if (process.env.CI) return false;
  const isLinuxDesktop = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return process.platform === 'darwin' || process.platform === 'win32' || isLinuxDesktop;
}

function openBrowser(url: string): void {
  const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened; open the address yourself.'));
  child.unref();
}

await main(process.argv.slice(2));
