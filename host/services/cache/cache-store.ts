// The stores behind CacheService: texts that expire on the host's clock.

import { DEFAULT_SECONDS, KEPT_ITEMS, MAX_ITEMS, MAX_KEY_CHARACTERS, MAX_SECONDS, MAX_VALUE_BYTES } from './limits';

interface Item {
  readonly value: string;
  readonly until: number;
}

/** All caches of one workbook and script, by name ("script", "document", "user:e-mail"). */
export class CacheStore {
  private readonly caches = new Map<string, Map<string, Item>>();

  constructor(private readonly now: () => number) {}

  get(cache: string, key: string): string | null {
    checkKey(key);
    const item = this.items(cache).get(key);
    return item && item.until > this.now() ? item.value : null;
  }

  put(cache: string, key: string, value: string, seconds: number = DEFAULT_SECONDS): void {
    checkKey(key);
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
    const items = this.items(cache);
    items.delete(key);
    items.set(key, { value, until: this.now() + Math.min(seconds, MAX_SECONDS) * 1000 });
    if (items.size > MAX_ITEMS)
      for (const old of [...items.keys()].slice(0, items.size - KEPT_ITEMS)) items.delete(old);
  }

  remove(cache: string, key: string): void {
    this.items(cache).delete(key);
  }

  private items(cache: string): Map<string, Item> {
    const items = this.caches.get(cache) ?? new Map<string, Item>();
    this.caches.set(cache, items);
    return items;
  }
}

function checkKey(key: string): void {
  if (key.length > MAX_KEY_CHARACTERS) throw new Error('Argument too large: key');
}
