// Builds each ui/pages/*.tsx into one HTML file that needs nothing else: script and styles stand inside it.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildConstants } from './constants.cjs';
import { noticeOf } from './notice';
import { joinTexts, shortenProperties } from './press-page';

/** Where the server puts the page's first data, before the script reads them. */
const BOOT_PLACE = '<!--boot-->';

/** Writes NAME.html into the folder for every NAME.tsx among the pages. */
export async function buildPages({ from, outFolder }: { from: string; outFolder: string }): Promise<void> {
  const files = (await readdir(from)).filter((file) => file.endsWith('.tsx'));
  await mkdir(outFolder, { recursive: true });
  const write = async (file: string) =>
    writeFile(join(outFolder, `${parse(file).name}.html`), await page(join(from, file)));
  await Promise.all(files.map(write));
}

async function page(file: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: '.',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    inject: [resolve('ui/jsx.ts')],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    loader: { '.svg': 'dataurl' },
    define: buildConstants(),
    // HtmlService takes // and /* inside a template literal for comments and cuts them out.
    supported: { 'template-literal': false },
    // The caller prints what is wrong, once.
    logLevel: 'silent',
  });
  const text = (ending: string) => outputFiles.find((output) => output.path.endsWith(ending))?.text.trim() ?? '';
  return toHtml({
    script: joinTexts(text('.js')),
    styles: shortenProperties(text('.css')),
    notice: noticeOf(metafile),
  });
}

/** Returns a whole HTML page around a script and styles. */
export function toHtml({ script, styles, notice }: { script: string; styles: string; notice: string }): string {
  return `<!DOCTYPE html>
<!-- ${notice} -->
<html>
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${escapeFor('style', styles)}</style>
</head>
<body>
${BOOT_PLACE}
<script>${escapeFor('script', script)}</script>
</body>
</html>
`;
}

/** The HTML parser ends a script at `</script` and hides it behind `<!--`, even inside a string. */
function escapeFor(tag: 'script' | 'style', text: string): string {
  return text.replaceAll(new RegExp(`</(?=${tag})`, 'gi'), '<\\/').replaceAll('<!--', '<\\!--');
}
