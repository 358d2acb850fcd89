// Checks how a page gets its parts: once each, and never one of newer code.

import { createPartLoader, placePart } from '../../ui/part-loader';
import { createServer } from '../../ui/server';
import { fakeScriptRun, held } from './fake-script-run';

const SEEN = { version: '1', user: 'a@example.com' };

/** A page whose parts, once placed, register what `brings` says. */
function aPage(brings: Readonly<Record<string, unknown>>) {
  const { run, calls } = fakeScriptRun();
  const registry = { made: {} as Record<string, unknown> };
  const heard: (string | undefined)[] = [];
  const placed: string[] = [];
  const place = (html: string) => {
    placed.push(html);
    Object.assign(registry.made, brings);
  };
  const hear = (error: Error | null) => void heard.push(error?.message);
  const load = createPartLoader({ registry, server: createServer(run), hear, seen: SEEN, place });
  return { load, calls, heard, placed };
}

it('asks the door for the part, tells it which page asks, and returns what the part exports', async () => {
  const { load, calls, placed } = aPage({ Card: 'the card' });

  const answer = load('Card');
  held(calls, 0).succeed('<script>1</script>');

  expect([await answer, placed]).toEqual(['the card', ['<script>1</script>']]);
  expect([held(calls, 0).name, held(calls, 0).args]).toEqual(['pagePart', ['Card', SEEN]]);
});

it('asks for nothing that another part has brought along', async () => {
  const { load, calls } = aPage({ Card: 'the card', Person: 'a form' });

  const answer = load('Card');
  held(calls, 0).succeed('');
  await answer;

  expect([await load('Person'), calls.length]).toEqual(['a form', 1]);
});

it('takes a part that does nothing for one of newer code, and lets the page be covered', async () => {
  const { load, calls, heard } = aPage({});

  const answer = load('Card');
  held(calls, 0).succeed('');

  await expect(answer).rejects.toThrow('DAFTAR_UPDATED');
  expect(heard).toEqual(['DAFTAR_UPDATED']);
});

it('passes on what the door says no with', async () => {
  const { load, calls, placed } = aPage({});

  const answer = load('Card');
  held(calls, 0).fail(new Error('Google is tired.'));

  await expect(answer).rejects.toThrow('Google is tired.');
  expect(placed).toEqual([]);
});

it('puts styles before the script that draws with them, each at the end of the head', () => {
  const head: string[] = [];
  const page = {
    createElement: (tag: string) => ({ tag, textContent: '' }),
    head: { append: ({ tag, textContent }: { tag: string; textContent: string }) => head.push(tag, textContent) },
  };

  // Only what it uses of a document.
  placePart(page as unknown as Document, '<style>a{}</style>\n<script>"<\\/script>"</script>\n');

  expect(head).toEqual(['style', 'a{}', 'script', '"<\\/script>"']);
});
